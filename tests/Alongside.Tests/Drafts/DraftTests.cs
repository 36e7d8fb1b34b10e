using System.Net;
using Alongside.Accounts;
using Alongside.Drafts;
using Alongside.Ledger;
using Alongside.People;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Tests.Harness;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Tests.Drafts;

/// <summary>Every form that is worth it is kept while it is typed, for its writer alone.</summary>
public class DraftTests
{
    [Theory, OnBothDatabases]
    public async Task A_form_left_in_the_middle_is_on_Today_and_goes_on_where_it_was_left_also_on_another_device(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var maya = await app.Hire(Role.IntakeWorker);
        var typing = (await Typing.At(await app.SignIn(maya), "/people/add")).Type("Given name", "Rosa").Type("Family name", "Delgado-Demo");
        (await typing.Save()).ShouldBe("Saved 9:00 AM");
        typing.Type("Birth date", "31 of May");
        app.Clock.Pass(TimeSpan.FromMinutes(2));
        (await typing.Save()).ShouldBe("Saved 9:02 AM");

        var elsewhere = await app.SignIn(maya);
        var today = (await elsewhere.Visit("/")).ShouldSee("Not finished", "Add a person", "not sent yet");
        var form = (await today.Follow("Go on: Add a person")).ShouldSee("As you left it on 2 March at 9:02");
        form.Form("Add person").Value("Given name").ShouldBe("Rosa");
        form.Form("Add person").Value("Birth date").ShouldBe("31 of May");
        form.Document.QuerySelector(".error-summary").ShouldBeNull("nothing was sent yet, so nothing is wrong yet");

        var added = await form.Form("Add person").Fill("Birth date", "").Press("Add person");
        added.ShouldBeAt("/people/").ShouldSee("Rosa Delgado-Demo");
        (await app.Read(db => db.Drafts.CountAsync())).ShouldBe(0, "sent, it is no draft any more");
        (await elsewhere.Visit("/")).ShouldNotSee("not sent yet");
    }

    [Theory, OnBothDatabases]
    public async Task The_page_of_a_form_says_what_was_begun_there_and_can_throw_it_away(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var desk = await app.SignIn(Role.IntakeWorker);
        await (await Typing.At(desk, "/people/add")).Type("Given name", "Rosa").Save();

        var page = (await desk.Visit("/people/add")).ShouldSee("You began this on 2 March at 9:00");
        page.Form("Add person").Value("Given name").ShouldBeEmpty("somebody else may be meant this time");
        (await page.Follow("Go on with it")).Form("Add person").Value("Given name").ShouldBe("Rosa");
        (await desk.Visit("/people/add?from=1")).ShouldNotSee("You began this");

        (await page.Press("Throw it away")).ShouldBeAt("/drafts").ShouldSee("It is thrown away.", "Everything you began is sent.");
        (await desk.Visit("/people/add")).ShouldNotSee("You began this");
    }

    [Theory, OnBothDatabases]
    public async Task A_draft_is_its_writers_alone_and_cannot_be_read_in_the_database(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var typing = (await Typing.At(await app.SignIn(Role.IntakeWorker), "/people/add")).Type("Given name", "Rosalinda");
        await typing.Save();

        var other = await app.SignIn(Role.IntakeWorker | Role.Administrator);
        (await other.Visit($"/people/add?resume={typing.Act}")).Form("Add person").Value("Given name").ShouldBeEmpty();
        (await other.Visit("/drafts")).ShouldNotSee("Add a person");
        var theirs = (await Typing.At(other, "/people/add")).Type("Given name", "Theirs");
        ((IHtmlInputElement)(await other.Visit("/people/add")).Document.QuerySelector("input[name=_act]")!).Value.ShouldNotBe(typing.Act.ToString());
        using var content = new FormUrlEncodedContent([]);
        (await other.Http.PostAsync(new Uri(other.Http.BaseAddress!, $"/drafts?handler=Discard&id={typing.Act}"), content, TestContext.Current.CancellationToken)).IsSuccessStatusCode.ShouldBeFalse();
        (await theirs.Save()).ShouldBe("Saved 9:00 AM");

        var stored = await app.Read(db => db.Database.SqlQueryRaw<string>("SELECT fields || title || target || page_hash AS \"Value\" FROM draft").ToListAsync());
        stored.Count.ShouldBe(2);
        stored.ShouldAllBe(row => !row.Contains("Rosalinda") && !row.Contains("person") && !row.Contains("people"));
        var told = await app.Read(db => db.Ledger.Where(entry => entry.Act == "draft.begun").ToListAsync());
        told.Count.ShouldBe(2, "that a form was begun is on the ledger, not each pause in typing");
        told.ShouldAllBe(entry => entry.About == "A form not sent yet" && entry.Changes == "[]");
    }

    [Theory, OnBothDatabases]
    public async Task Two_windows_that_write_the_same_draft_keep_both(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var maya = await app.Hire(Role.IntakeWorker);
        var first = (await Typing.At(await app.SignIn(maya), "/people/add")).Type("Given name", "Rosa");
        await first.Save();
        var second = await Typing.At(await app.SignIn(maya), $"/people/add?resume={first.Act}");
        await second.Type("Given name", "Rosalia").Save();
        second.Act.ShouldBe(first.Act);

        (await first.Type("Given name", "Rosalinda").Save()).ShouldBe("Saved 9:00 AM. It was changed in another window meanwhile: both are kept, this one apart.");

        first.Act.ShouldNotBe(second.Act);
        (await Given(app)).ShouldBe(["Rosalia", "Rosalinda"], ignoreOrder: true);
        (await first.Type("Given name", "Rosalinda M.").Save()).ShouldBe("Saved 9:00 AM");
        (await Given(app)).ShouldBe(["Rosalia", "Rosalinda M."], ignoreOrder: true);
    }

    [Theory, OnBothDatabases]
    public async Task A_saving_that_comes_after_the_form_was_sent_brings_nothing_back(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var desk = await app.SignIn(Role.IntakeWorker);
        var typing = (await Typing.At(desk, "/people/add")).Type("Given name", "Rosa").Type("Family name", "Delgado-Demo");
        await typing.Save();
        (await typing.Press("Add person")).ShouldBeAt("/people/");

        (await typing.Save()).ShouldBe("Already sent");
        (await app.Read(db => db.Drafts.CountAsync())).ShouldBe(0);
        (await app.Read(db => db.People.CountAsync())).ShouldBe(1);
    }

    [Theory, OnBothDatabases]
    public async Task Drafts_go_by_the_agencys_rule_with_a_warning_before(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var desk = await app.SignIn(Role.IntakeWorker | Role.Administrator);
        await (await Typing.At(desk, "/people/add")).Type("Given name", "Rosa").Save();
        (await (await desk.Visit("/setup/agency")).Form("Save").Fill("Days that a form begun and not sent is kept", "6").Press("Save"))
            .FieldError("Days that a form begun and not sent is kept").ShouldContain("Between 7 and 365 days.");
        (await (await desk.Visit("/setup/agency")).Form("Save").Fill("Days that a form begun and not sent is kept", "10").Press("Save")).ShouldSee("The agency is saved.");

        app.Clock.Pass(TimeSpan.FromDays(4));
        desk = await app.SignIn(await app.Read(db => db.Set<Worker>().SingleAsync()));
        (await desk.Visit("/drafts")).ShouldSee("Add a person").ShouldNotSee("thrown away on");
        app.Clock.Pass(TimeSpan.FromDays(2));
        desk = await app.SignIn(await app.Read(db => db.Set<Worker>().SingleAsync()));
        (await desk.Visit("/drafts")).ShouldSee("thrown away on 12 March");
        app.Clock.Pass(TimeSpan.FromDays(5));
        desk = await app.SignIn(await app.Read(db => db.Set<Worker>().SingleAsync()));
        (await desk.Visit("/drafts")).ShouldNotSee("Add a person");

        (await app.Read(db => db.Drafts.CountAsync())).ShouldBe(1, "not seen any more, and still to be thrown away");
        (await app.Do<ForgetDrafts, int>(await app.Hire(Role.Administrator), act => act.Run())).ShouldBe(1);
        (await app.Read(db => db.Drafts.CountAsync())).ShouldBe(0);
    }

    [Theory]
    [InlineData("//elsewhere.example/")]
    [InlineData("/\\elsewhere.example")]
    [InlineData("https://elsewhere.example/")]
    [InlineData("")]
    public async Task A_draft_leads_to_no_other_site(string target)
    {
        await using var app = await AlongsideApp.Start();
        var maya = await app.Hire(Role.IntakeWorker);
        await Should.ThrowAsync<RefusedException>(() => app.Do<KeepDraft, KeptDraft>(maya, act =>
            act.Run(new DraftForm(Guid.CreateVersion7(), 0, "/people/add", target, "Add a person", new TypedFields([])))));
    }

    [Fact]
    public async Task A_draft_is_shown_only_on_the_form_it_was_typed_in()
    {
        await using var app = await AlongsideApp.Start();
        var desk = await app.SignIn(Role.IntakeWorker | Role.Caseworker);
        var typing = (await Typing.At(desk, "/people/add")).Type("Given name", "Rosa");
        await typing.Save();
        (await desk.Visit($"/follow-ups/add?resume={typing.Act}")).ShouldHaveStatus(HttpStatusCode.OK).ShouldNotSee("As you left it");
    }

    private static async Task<List<string>> Given(AlongsideApp app) =>
        [.. (await app.Read(db => db.Drafts.ToListAsync())).Select(draft => TypedFields.FromJson(draft.Fields).All.Single(field => field.Key == "Form.GivenName").Value[0])];
}
