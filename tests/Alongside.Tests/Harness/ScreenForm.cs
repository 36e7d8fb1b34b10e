using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Io.Dom;

namespace Alongside.Tests.Harness;

/// <summary>A form being filled in: fields by their label (or name), choices by their words.</summary>
public sealed class ScreenForm(Screen screen, IHtmlFormElement form)
{
    public ScreenForm Fill(string field, string value)
    {
        switch (FindField(form, field))
        {
            case IHtmlTextAreaElement area: area.Value = value; break;
            case IHtmlSelectElement select: Option(select, value).IsSelected = true; break;
            case IHtmlInputElement { Type: "radio" or "checkbox" }: throw new ArgumentException($"\"{field}\" is chosen or ticked, not filled.", nameof(field));
            case IHtmlInputElement input: input.Value = value; break;
        }

        return this;
    }

    /// <summary>Chooses a radio button or ticks a box by the words beside it; within a group when two have the same words.</summary>
    public ScreenForm Choose(string words, string? group = null)
    {
        Box(words, group).IsChecked = true;
        return this;
    }

    public ScreenForm Untick(string words, string? group = null)
    {
        Box(words, group).IsChecked = false;
        return this;
    }

    public ScreenForm Attach(string field, string fileName, byte[] content, string type = "application/octet-stream")
    {
        ((IHtmlInputElement)FindField(form, field)).Files!.Add(new UploadedFile(fileName, content, type));
        return this;
    }

    /// <summary>A field that the page does not have, sent along as anybody can.</summary>
    public ScreenForm Smuggle(string name, string value)
    {
        var input = (IHtmlInputElement)form.Owner!.CreateElement("input");
        (input.Type, input.Name, input.Value) = ("hidden", name, value);
        form.AppendChild(input);
        return this;
    }

    public string Value(string field) => FindField(form, field) switch
    {
        IHtmlTextAreaElement area => area.Value,
        IHtmlSelectElement select => select.Value ?? "",
        IHtmlInputElement input => input.Value,
        var other => other.GetAttribute("value") ?? "",
    };

    public async Task<Screen> Press(string button)
    {
        var buttons = FindButtons(form, button).ToList();
        buttons.ShouldNotBeEmpty($"No button \"{button}\" in this form of {screen.Address}; it has {Screen.Names(form.QuerySelectorAll("button"))}");
        return await screen.Submit(form, buttons[0]);
    }

    internal static IEnumerable<IHtmlElement> FindButtons(IHtmlFormElement form, string words) =>
        form.Elements.OfType<IHtmlElement>().Where(element => element switch
        {
            IHtmlButtonElement button => button.Type == "submit" && (Screen.Read(button) == words || button.GetAttribute("aria-label") == words),
            IHtmlInputElement { Type: "submit" } input => input.Value == words,
            _ => false,
        });

    internal static IElement FindField(IElement within, string field)
    {
        var fields = within.QuerySelectorAll("input:not([type=hidden]), textarea, select").ToList();
        var found = fields.Find(element => Labels(element).Any(label => label == field))
            ?? fields.Find(element => element.GetAttribute("name") == field || element.Id == field)
            ?? fields.Find(element => Labels(element).Any(label => label.StartsWith(field, StringComparison.Ordinal)));
        return found ?? throw new ShouldAssertException(
            $"No field \"{field}\"; there are {string.Join(", ", fields.SelectMany(Labels).Where(label => label.Length > 0).Distinct().Select(label => $"\"{label}\""))}");
    }

    private static IEnumerable<string> Labels(IElement field)
    {
        if (field.GetAttribute("aria-label") is { } spoken) yield return spoken;
        if (field.Closest("label") is { } around) yield return Screen.Read(around);
        if (string.IsNullOrEmpty(field.Id)) yield break;
        foreach (var label in field.Owner!.QuerySelectorAll("label").Where(label => label.GetAttribute("for") == field.Id)) yield return Screen.Read(label);
    }

    private static IHtmlOptionElement Option(IHtmlSelectElement select, string value) =>
        select.Options.FirstOrDefault(option => Screen.Read(option) == value) ?? select.Options.FirstOrDefault(option => option.Value == value)
        ?? throw new ShouldAssertException($"No choice \"{value}\" in \"{select.Name}\"; it has {Screen.Names(select.Options)}");

    private IHtmlInputElement Box(string words, string? group)
    {
        var within = group is null ? form : form.QuerySelectorAll("fieldset").FirstOrDefault(set => Screen.Read(set.QuerySelector("legend")) == group)
            ?? throw new ShouldAssertException($"No group \"{group}\"; there are {Screen.Names(form.QuerySelectorAll("legend"))}");
        return within.QuerySelectorAll<IHtmlInputElement>("input[type=radio], input[type=checkbox]").FirstOrDefault(box => Labels(box).Contains(words))
            ?? throw new ShouldAssertException($"Nothing to choose says \"{words}\"; there are {Screen.Names(form.QuerySelectorAll("label"))}");
    }

    private sealed class UploadedFile(string name, byte[] content, string type) : IFile
    {
        public Stream Body { get; } = new MemoryStream(content);

        public int Length => content.Length;

        public string Type => type;

        public string Name => name;

        public DateTime LastModified => DateTime.UnixEpoch;

        public bool IsClosed => false;

        public IBlob Slice(int start = 0, int end = int.MaxValue, string? contentType = null) =>
            new UploadedFile(name, content[start..Math.Min(end, content.Length)], contentType ?? type);

        public void Close()
        {
        }

        public void Dispose() => Body.Dispose();
    }
}
