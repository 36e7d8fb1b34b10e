using Alongside.Shared.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Alongside.Shared.Design;

/// <summary>What stands around every answer, and how the answer points at it.</summary>
internal sealed class FieldFrame(FormValue value, string? hint, IEnumerable<SelectListItem>? options = null, FormValue? id = null)
{
    private readonly string hintId = value.Id + "-hint";
    private readonly string errorId = value.Id + "-error";

    public string? DescribedBy =>
        string.Join(' ', new[] { hint is null ? null : hintId, value.Error is null ? null : errorId }.OfType<string>()) is { Length: > 0 } ids ? ids : null;

    public void Describe(TagBuilder control)
    {
        if (DescribedBy is { } ids)
            control.Attributes["aria-describedby"] = ids;
        if (value.Error is not null)
            control.Attributes["aria-invalid"] = "true";
    }

    public IHtmlContent HintAndError()
    {
        var content = new HtmlContentBuilder();
        if (hint is not null)
            content.AppendHtml(Html.Of("p", "class", "hint", "id", hintId).Text(hint));
        if (value.Error is { } error)
        {
            content.AppendHtml(Html.Of("p", "class", "error", "id", errorId).With(
                Icons.Of("alert"),
                Html.Of("span", "class", "sr").Text(Words.Error + " "),
                Html.Of("span").Text(error)));
        }

        return content.AppendHtml(TwoVersions());
    }

    /// <summary>What somebody else changed: taken over, or to be chosen. Nothing where nobody did.</summary>
    public IHtmlContent TwoVersions()
    {
        var content = new HtmlContentBuilder();
        if (value.WasTakenOver || id?.WasTakenOver == true)
            content.AppendHtml(Html.Of("p", "class", "taken-over").With(Icons.Of("history"), Html.Of("span").Text(Words.TakenOver)));
        if (value.Theirs is not null || id?.Theirs is not null)
            content.AppendHtml(Choice());
        return content;
    }

    /// <summary>Both versions of an answer, and which to keep.</summary>
    private TagBuilder Choice()
    {
        var (theirs, choice) = (value.InWords?.Stored ?? InWords(value.Theirs ?? value.Mine), TakeTheirs.Choice + value.Name);
        var both = Html.Of("div", "class", "both", "role", "group", "aria-label", Words.TwoVersions);
        if (value.InWords?.Opened is { } opened) both.With(Html.Of("p").Text(Words.WhenOpened), Quote(opened, opened));
        both.With(
            Html.Of("p").Text(Words.StoredNow),
            Quote(theirs, InWords(value.Mine)),
            Option(choice, "mine", Words.KeepMine, !value.TakesTheirs),
            Option(choice, TakeTheirs.TheirsIsTaken, Words.TakeTheirs, value.TakesTheirs));
        Hide(both, value);
        if (id is null) return both;
        Hide(both, id);
        return both.With(Html.Of("input", "type", "hidden", "name", TakeTheirs.With + value.Name, "value", id.Name));
    }

    private static TagBuilder Quote(string text, string other) =>
        Html.Of("blockquote", "dir", "auto").With(text.Length == 0 ? Html.Of("i").Text(Words.Nothing) : Difference.Marked(text, other));

    private static void Hide(TagBuilder both, FormValue stored)
    {
        foreach (var text in stored.Theirs ?? stored.Mine) both.With(Html.Of("input", "type", "hidden", "name", TakeTheirs.Theirs + stored.Name, "value", text));
    }

    private TagBuilder Option(string name, string choice, string words, bool isChosen) => Html.Of("label").With(
        Html.Of("input", "type", "radio", "name", name, "value", choice, "checked", isChosen ? "checked" : null, "id", $"{value.Id}-{choice}"),
        Html.Of("span").Text(words));

    private string InWords(string[] posted) =>
        string.Join(", ", posted.Select(text => options?.FirstOrDefault(option => (option.Value ?? option.Text) == text)?.Text ?? text));

    public static IHtmlContent? OptionalMark(bool optional) =>
        optional ? Html.Of("span", "class", "optional").Text($" ({Words.Optional})") : null;
}
