using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Alongside.Shared.Design;

/// <summary>What stands around every answer, and how the answer points at it.</summary>
internal sealed class FieldFrame(FormValue value, string? hint)
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

        return content;
    }

    public static IHtmlContent? OptionalMark(bool optional) =>
        optional ? Html.Of("span", "class", "optional").Text($" ({Words.Optional})") : null;
}
