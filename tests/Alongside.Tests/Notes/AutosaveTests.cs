using System.Net;
using System.Text.Json;
using Alongside.Notes;
using Alongside.Shared.Database;
using Alongside.Tests.Harness;
using Alongside.Tests.Plans;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Tests.Notes;

/// <summary>What the script of the page does every few seconds, sent as it sends it.</summary>
public class AutosaveTests
{
    [Theory, OnBothDatabases]
    public async Task A_note_saves_itself_while_it_is_written_and_is_found_again(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var here = await OnACase.Begin(app);
        var fields = Fields(await here.Desk.Visit($"/notes/write?caseId={here.CaseId}"));
        fields["Form.Text[narrative]"] = "Rosa met";
        var (status, version, said) = await Send(here.Desk, fields);
        (status, version, said).ShouldBe((HttpStatusCode.OK, 1, "Saved 9:00 AM"));
        (await Send(here.Desk, fields)).Version.ShouldBe(1, "the same note sent again changes nothing");
        app.Clock.Pass(TimeSpan.FromMinutes(4));
        (fields["Form.Version"], fields["Form.Text[narrative]"]) = ("1", "Rosa met me at the door");
        (status, version, said) = await Send(here.Desk, fields);
        (status, version, said).ShouldBe((HttpStatusCode.OK, 2, "Saved 9:04 AM"));
        var again = await here.Desk.Visit($"/notes/write/{fields["Form.Id"]}");
        again.ShouldSee("Saved 9:04 AM").Form("Sign").Value("What happened").ShouldBe("Rosa met me at the door");
    }

    [Theory, OnBothDatabases]
    public async Task An_older_window_is_told_that_it_did_not_save_and_why(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var here = await OnACase.Begin(app);
        var fields = Fields(await here.Desk.Visit($"/notes/write?caseId={here.CaseId}"));
        await Send(here.Desk, fields);
        fields["Form.Text[narrative]"] = "Typed in the older window";
        var (status, _, said) = await Send(here.Desk, fields);
        status.ShouldBe(HttpStatusCode.Conflict);
        said.ShouldStartWith("Not saved. This draft was saved from another window");
    }

    [Theory, OnBothDatabases]
    public async Task A_date_that_cannot_be_read_does_not_keep_the_text_from_being_saved(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var here = await OnACase.Begin(app);
        var fields = Fields(await here.Desk.Visit($"/notes/write?caseId={here.CaseId}"));
        (fields["Form.Date"], fields["Form.Text[narrative]"]) = ("31/02/2026", "The text matters");
        var (status, _, said) = await Send(here.Desk, fields);
        status.ShouldBe(HttpStatusCode.OK);
        said.ShouldStartWith("Saved 9:00 AM, but not all of it:");
        (await app.Read(db => db.ContactNotes.SingleAsync())).Says().Text["narrative"].ShouldBe("The text matters");
    }

    [Theory, OnBothDatabases]
    public async Task A_text_that_is_too_long_is_told_at_once_and_nobody_elses_note_is_touched(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var here = await OnACase.Begin(app);
        var fields = Fields(await here.Desk.Visit($"/notes/write?caseId={here.CaseId}"));
        fields["Form.Text[narrative]"] = new string('a', 50_001);
        (await Send(here.Desk, fields)).Said.ShouldContain("up to 50,000 characters");
        fields["Form.Text[narrative]"] = new string('a', 50_000);
        (await Send(here.Desk, fields)).Status.ShouldBe(HttpStatusCode.OK);
        var stranger = await OnACase.Begin(app);
        var theirs = Fields(await stranger.Desk.Visit($"/notes/write?caseId={stranger.CaseId}"));
        theirs["Form.Id"] = fields["Form.Id"];
        (await Send(stranger.Desk, theirs)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private static Dictionary<string, string> Fields(Screen screen)
    {
        var form = screen.Document.QuerySelector<IHtmlFormElement>("form[data-autosave]")!;
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var element in form.Elements)
        {
            if (element is IHtmlInputElement { Type: "radio" or "checkbox", IsChecked: false } || element.GetAttribute("name") is not { } name) continue;
            fields[name] = element switch
            {
                IHtmlInputElement input => input.Value,
                IHtmlTextAreaElement area => area.Value,
                IHtmlSelectElement select => select.Value ?? "",
                _ => "",
            };
        }
        return fields;
    }

    private static async Task<(HttpStatusCode Status, int Version, string Said)> Send(Desk desk, Dictionary<string, string> fields)
    {
        using var content = new FormUrlEncodedContent(fields);
        using var answer = await desk.Http.PostAsync(new Uri(desk.Http.BaseAddress!, "/notes/autosave"), content);
        if (answer.Content.Headers.ContentType?.MediaType != "application/json") return (answer.StatusCode, 0, "");
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        return (answer.StatusCode, json.RootElement.TryGetProperty("version", out var version) ? version.GetInt32() : 0, json.RootElement.GetProperty("said").GetString()!.Replace('\u202f', ' '));
    }
}
