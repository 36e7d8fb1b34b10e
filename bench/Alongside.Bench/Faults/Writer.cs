using System.Net;
using System.Net.Http.Headers;
using Alongside.Bench.Measuring;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Alongside.Bench.Faults;

/// <summary>A worker with a browser of their own: opens a form, fills it in, sends it.</summary>
internal sealed class Writer(Guid workerId, IReadOnlyList<Guid> cases, Session session) : IDisposable
{
    public const string Mark = "Fault check";
    private const string Sentence = " She has spoken with the landlord, wants to think about it until Friday and will call. ";
    private int _written;

    public Session Session => session;

    /// <summary>The pages that a worker looks at meanwhile.</summary>
    public IReadOnlyList<string> Pages => ["/", "/cases", $"/cases/{cases[0]}", "/follow-ups", "/sign-in"];

    /// <exception cref="HttpRequestException">The form cannot be had just now.</exception>
    public async Task<Act> Fill()
    {
        var caseId = cases[_written % cases.Count];
        var kind = (ActKind)(_written++ % 3);
        return kind == ActKind.FollowUp ? await FollowUp(caseId) : await Note(kind, caseId);
    }

    /// <summary>Sends the form, the first time or again, the same to the byte.</summary>
    public async Task<(Outcome Outcome, string Told)> Send(Act act)
    {
        act.Sent();
        try
        {
            using var content = new ByteArrayContent(act.Body);
            content.Headers.ContentType = MediaTypeHeaderValue.Parse(act.MediaType);
            using var answer = await session.Http.PostAsync(act.Target.PathAndQuery, content);
            var text = await answer.Content.ReadAsStringAsync();
            var outcome = Judge(answer.StatusCode, answer.Headers.Location, text);
            if (outcome == Outcome.Acknowledged) act.Acknowledge();
            return (outcome, $"POST {act.Target.PathAndQuery} answered {(int)answer.StatusCode} {answer.Headers.Location} {Text(text)}");
        }
        catch (Exception none) when (none is HttpRequestException or IOException or TaskCanceledException)
        {
            return (Outcome.Nothing, none.Message);
        }
    }

    /// <summary>Looks at a page; a page or the plain word that the database is away are both as they should be.</summary>
    public async Task<(Outcome Outcome, string Told)> Look(string page)
    {
        try
        {
            using var answer = await session.Http.GetAsync(page);
            var text = await answer.Content.ReadAsStringAsync();
            return (Judge(answer.StatusCode, answer.Headers.Location, text), $"GET {page} answered {(int)answer.StatusCode} {answer.Headers.Location} {Text(text)}");
        }
        catch (Exception none) when (none is HttpRequestException or IOException or TaskCanceledException)
        {
            return (Outcome.Nothing, none.Message);
        }
    }

    public void Dispose() => session.Dispose();

    private static Outcome Judge(HttpStatusCode status, Uri? location, string text) => status switch
    {
        HttpStatusCode.ServiceUnavailable when text.Contains("<h1>One moment</h1>", StringComparison.Ordinal) && !text.Contains("Exception", StringComparison.Ordinal) => Outcome.Away,
        HttpStatusCode.OK => Outcome.Acknowledged,
        HttpStatusCode.Redirect when location?.OriginalString.StartsWith("/sign-in", StringComparison.Ordinal) == false => Outcome.Acknowledged,
        _ => Outcome.Wrong,
    };

    private static string Text(string html) => html.Length <= 300 ? html : html[..300];

    private async Task<Act> FollowUp(Guid caseId)
    {
        var form = await Open($"/follow-ups/add?caseId={caseId}", "Form.Title");
        var (title, text) = Words();
        Set(form, "Form.Title", title);
        Set(form, "Form.Details", text);
        return Ready(ActKind.FollowUp, form, "Add follow-up", caseId, null, title, text);
    }

    private async Task<Act> Note(ActKind kind, Guid caseId)
    {
        var form = await Open($"/notes/write?caseId={caseId}", "Form.Text[narrative]");
        var (title, text) = Words();
        Choose(form, "Form.Kind", "Phone");
        Choose(form, "Form.Template", "Narrative");
        Set(form, "Form.Text[narrative]", text);
        if (kind == ActKind.NoteWithFollowUp)
        {
            Set(form, "Form.FollowUpTitle", title);
            Set(form, "Form.FollowUpDue", $"{DateTime.UtcNow.AddDays(7):yyyy-MM-dd}");
        }
        return Ready(kind, form, "Sign", caseId, Guid.Parse(Field(form, "Form.Id").GetAttribute("value")!), title, text);
    }

    private static (string Title, string Text) Words()
    {
        var title = $"{Mark} {Guid.NewGuid():N}";
        return (title, $"{title}:{string.Concat(Enumerable.Repeat(Sentence, 12))}".Trim());
    }

    private async Task<IHtmlFormElement> Open(string page, string field)
    {
        using var answer = await session.Http.GetAsync(page);
        var html = await answer.Content.ReadAsStringAsync();
        if (answer.StatusCode == HttpStatusCode.ServiceUnavailable) throw new HttpRequestException("The database is away.", inner: null, answer.StatusCode);
        if (answer.StatusCode != HttpStatusCode.OK) throw new InvalidOperationException($"{page} answered {(int)answer.StatusCode}: {Text(html)}");
        var document = await BrowsingContext.New(Configuration.Default).OpenAsync(reply => reply.Content(html).Address(new Uri(session.Http.BaseAddress!, page)));
        return document.QuerySelectorAll<IHtmlFormElement>("form").First(form => form.QuerySelector($"[name='{field}']") is not null);
    }

    private Act Ready(ActKind kind, IHtmlFormElement form, string button, Guid caseId, Guid? noteId, string title, string text)
    {
        form.NoValidate = true;
        var pressed = form.QuerySelectorAll<IHtmlButtonElement>("button").First(element => element.TextContent.Trim() == button);
        var submission = form.GetSubmission(pressed) ?? throw new InvalidOperationException($"The form with the button {button} would not be sent.");
        using var body = new MemoryStream();
        submission.Body.CopyTo(body);
        return new Act
        {
            Kind = kind,
            WorkerId = workerId,
            CaseId = caseId,
            FormId = Guid.Parse(Field(form, "_act").GetAttribute("value")!),
            NoteId = noteId,
            Title = title,
            Text = text,
            Target = new Uri(submission.Target.Href),
            MediaType = submission.MimeType ?? "application/x-www-form-urlencoded",
            Body = body.ToArray(),
        };
    }

    private static IElement Field(IHtmlFormElement form, string name) => form.QuerySelector($"[name='{name}']") ?? throw new InvalidOperationException($"The form has no {name}.");

    private static void Set(IHtmlFormElement form, string name, string value)
    {
        switch (Field(form, name))
        {
            case IHtmlTextAreaElement area: area.Value = value; break;
            case IHtmlInputElement input: input.Value = value; break;
            default: throw new InvalidOperationException($"{name} cannot be written in.");
        }
    }

    private static void Choose(IHtmlFormElement form, string name, string value)
    {
        var field = form.QuerySelector($"input[name='{name}'][value='{value}']");
        if (field is IHtmlInputElement box) box.IsChecked = true;
        else ((IHtmlSelectElement)Field(form, name)).Value = value;
    }
}
