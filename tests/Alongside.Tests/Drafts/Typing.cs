using System.Net;
using System.Text.Json;
using Alongside.Tests.Harness;
using AngleSharp.Html.Dom;

namespace Alongside.Tests.Drafts;

/// <summary>A form in a browser window, saved as the script of the page saves it.</summary>
internal sealed class Typing(Desk desk, Screen page)
{
    private readonly IHtmlFormElement _form = (IHtmlFormElement)page.Document.QuerySelector("main form[data-autosave]")!;

    private List<KeyValuePair<string, string>>? _sent;

    public Guid Act => Guid.Parse(((IHtmlInputElement)_form.QuerySelector("input[name=_act]")!).Value);

    public static async Task<Typing> At(Desk desk, string address) => new(desk, await desk.Visit(address));

    public string Typed(string field) => new ScreenForm(page, _form).Value(field);

    public Typing Type(string field, string value)
    {
        new ScreenForm(page, _form).Fill(field, value);
        return this;
    }

    public Task<Screen> Press(string button) => new ScreenForm(page, _form).Press(button);

    /// <summary>What the server says to it; the window remembers what it must know for the next saving.</summary>
    public async Task<string> Save()
    {
        var where = new Uri(_form.BaseUri);
        var target = new Uri(_form.Action is { Length: > 0 } action ? action : _form.BaseUri);
        List<KeyValuePair<string, string>> fields =
            [.. Fields(), new("_page", where.PathAndQuery), new("_target", target.PathAndQuery), new("_title", page.Heading)];
        _sent = fields;
        using var content = new FormUrlEncodedContent(fields);
        using var answer = await desk.Http.PostAsync(new Uri(desk.Http.BaseAddress!, "/drafts?handler=Keep"), content);
        if (answer.StatusCode is not (HttpStatusCode.OK or HttpStatusCode.Conflict)) return answer.StatusCode.ToString();
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        if (answer.StatusCode == HttpStatusCode.OK)
        {
            Hidden("_draft").Value = json.RootElement.GetProperty("version").GetInt32().ToString(System.Globalization.CultureInfo.InvariantCulture);
            Hidden("_act").Value = json.RootElement.GetProperty("act").GetString()!;
        }
        return json.RootElement.GetProperty("said").GetString()!.Replace('\u202f', ' ');
    }

    /// <summary>The last saving once more, to the byte, by a network that had kept it.</summary>
    public async Task SaveAgain()
    {
        if (_sent is null) return;
        using var content = new FormUrlEncodedContent(_sent);
        using var answer = await desk.Http.PostAsync(new Uri(desk.Http.BaseAddress!, "/drafts?handler=Keep"), content);
    }

    private IHtmlInputElement Hidden(string name) => (IHtmlInputElement)_form.QuerySelector($"input[name={name}]")!;

    private IEnumerable<KeyValuePair<string, string>> Fields()
    {
        foreach (var element in _form.Elements)
        {
            if (element is IHtmlInputElement { Type: "radio" or "checkbox", IsChecked: false } || element.GetAttribute("name") is not { } name) continue;
            yield return new(name, element switch
            {
                IHtmlInputElement input => input.Value,
                IHtmlTextAreaElement area => area.Value,
                IHtmlSelectElement choice => choice.Value ?? "",
                _ => "",
            });
        }
    }
}
