using System.Net;
using System.Text.RegularExpressions;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Alongside.Tests.Harness;

/// <summary>A page as its reader has it: what it says, its forms and links.</summary>
public sealed partial class Screen
{
    private readonly Desk _desk;

    private Screen(Desk desk, IHtmlDocument document, HttpStatusCode status)
    {
        _desk = desk;
        Document = document;
        Status = status;
    }

    public IHtmlDocument Document { get; }

    public HttpStatusCode Status { get; }

    /// <summary>Path and query where the reader ended, after redirects.</summary>
    public string Address => new Uri(Document.Url).PathAndQuery;

    public string Heading => Read(Document.QuerySelector("h1"));

    /// <summary>All that can be read on the page, with single spaces.</summary>
    public string Text => Read(Document.Body);

    public static async Task<Screen> Open(Desk desk, Uri address, HttpStatusCode status, string html)
    {
        var document = await BrowsingContext.New(Configuration.Default).OpenAsync(reply => reply.Content(html).Address(address));
        return new(desk, (IHtmlDocument)document, status);
    }

    public Screen ShouldSee(params string[] texts)
    {
        foreach (var text in texts) Text.ShouldContain(Spaces().Replace(text, " "), Case.Sensitive, $"on {Address}");
        return this;
    }

    public Screen ShouldNotSee(params string[] texts)
    {
        foreach (var text in texts) Text.ShouldNotContain(Spaces().Replace(text, " "), Case.Sensitive, $"on {Address}");
        return this;
    }

    public Screen ShouldBeAt(string address)
    {
        Address.ShouldStartWith(address);
        return this;
    }

    public Screen ShouldHaveStatus(HttpStatusCode status)
    {
        Status.ShouldBe(status, $"on {Address}: {Heading}");
        return this;
    }

    /// <summary>What the page says is wrong with a field, found by its label or name; empty when nothing.</summary>
    public string FieldError(string field)
    {
        var input = ScreenForm.FindField(Document.Body!, field);
        var ids = (input.GetAttribute("aria-describedby") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var messages = ids.Select(Document.GetElementById).Where(element => element is not null && IsError(element));
        return string.Join(" ", messages.Concat(Document.QuerySelectorAll($"[data-valmsg-for='{input.GetAttribute("name")}']")).Distinct().Select(Read));
    }

    /// <summary>The form that holds the button; without one, the only form shown in the page's main part.</summary>
    public ScreenForm Form(string? button = null) => new(this, FindForm(button));

    public Task<Screen> Press(string button) => Form(button).Press(button);

    public async Task<Screen> Follow(string link)
    {
        var links = Document.QuerySelectorAll<IHtmlAnchorElement>("a[href]").Where(a => Read(a) == link || a.GetAttribute("aria-label") == link).ToList();
        links.ShouldNotBeEmpty($"No link \"{link}\" on {Address}; it has {Names(Document.QuerySelectorAll("a[href]"))}");
        return await _desk.Visit(links[0].Href);
    }

    internal Task<Screen> Submit(IHtmlFormElement form, IHtmlElement button) => _desk.Submit(form, button);

    internal static string Read(INode? node) => node is null ? "" : Spaces().Replace(Raw(node), " ").Trim();

    internal static string Names(IEnumerable<IElement> elements) => string.Join(", ", elements.Select(element => $"\"{Read(element)}\"").Distinct());

    private IHtmlFormElement FindForm(string? button)
    {
        var forms = Document.QuerySelectorAll<IHtmlFormElement>(button is null ? "main form:not([hidden])" : "form").ToList();
        if (button is not null) forms = [.. forms.Where(form => ScreenForm.FindButtons(form, button).Any())];
        forms.ShouldNotBeEmpty($"No form{(button is null ? "" : $" with a button \"{button}\"")} on {Address}; it has buttons {Names(Document.QuerySelectorAll("button"))}");
        if (button is null) forms.Count.ShouldBe(1, $"{Address} has several forms: name the button.");
        return forms[0];
    }

    private static bool IsError(IElement element) =>
        element.Id?.Contains("error", StringComparison.OrdinalIgnoreCase) == true || element.ClassList.Any(name => name.Contains("error", StringComparison.OrdinalIgnoreCase));

    private static string Raw(INode node) => node switch
    {
        IText text => text.Data,
        IComment or IElement { LocalName: "script" or "style" or "template" or "noscript" } => "",
        IElement { LocalName: "input" or "textarea" } => " ",
        _ when IsBlock(node) => $" {string.Concat(node.ChildNodes.Select(Raw))} ",
        _ => string.Concat(node.ChildNodes.Select(Raw)),
    };

    private static bool IsBlock(INode node) => node is IElement
    {
        LocalName: not ("a" or "b" or "strong" or "em" or "i" or "span" or "mark" or "abbr" or "small" or "time" or "bdi" or "code" or "sup" or "sub" or "u" or "s" or "q"),
    };

    [GeneratedRegex("\\s+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Spaces();
}
