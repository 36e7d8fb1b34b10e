using System.Net;
using Alongside.Cases;
using Alongside.FollowUps;
using Alongside.Ledger;
using Alongside.People;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Tests.Cases;
using Alongside.Tests.Harness;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Tests.Ledger;

/// <summary>A form sent twice does its act once, whoever clicks how often.</summary>
public class FormsOnceTests
{
    [Theory, OnBothDatabases]
    public async Task A_case_opened_twice_by_one_form_is_one_case_and_both_answers_lead_to_it(DatabaseKind on)
    {
        await using var world = await CaseWorld.Make(on);
        var client = await world.App.Do<AddPerson, Guid>(world.Sam, act => act.Run(new PersonForm { GivenName = "Rosa", FamilyName = "Delgado-Demo" }));
        var form = (await (await world.App.SignIn(world.Sam)).Visit($"/cases/open?client={client}")).Form("Open the case")
            .Fill("What the case is about", "A bed").Fill("Programme", "Family support").Fill("Primary worker", "Maya Reyes-Demo");

        var first = await form.Press("Open the case");
        var again = await form.Press("Open the case");

        first.ShouldBeAt("/cases/").ShouldSee("The case is open.");
        again.ShouldHaveStatus(HttpStatusCode.OK).ShouldBeAt(first.Address).ShouldSee("The case is open.");
        (await world.App.Read(db => db.Cases.CountAsync())).ShouldBe(1);
    }

    [Theory, OnBothDatabases]
    public async Task Two_clicks_at_the_same_moment_do_it_once(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var desk = await app.SignIn(Role.Caseworker);
        foreach (var round in Enumerable.Range(1, 4))
        {
            var form = await Filled(desk, $"Call {round}");
            var answers = await Task.WhenAll(form.Press("Add follow-up"), form.Press("Add follow-up"), form.Press("Add follow-up"));
            answers.ShouldAllBe(answer => answer.Status == HttpStatusCode.OK && answer.Address == "/follow-ups");
            (await Titles(app)).Count(title => title == $"Call {round}").ShouldBe(1);
        }
    }

    [Theory, OnBothDatabases]
    public async Task A_form_with_a_fault_is_not_done_and_goes_through_once_corrected(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var faulty = await (await Filled(await app.SignIn(Role.Caseworker), "")).Press("Add follow-up");
        faulty.ShouldHaveStatus(HttpStatusCode.BadRequest);
        var act = Act(faulty).Value;

        var form = faulty.Form("Add follow-up").Fill("What is to be done", "Call Rosa");
        (await form.Press("Add follow-up")).ShouldBeAt("/follow-ups").ShouldSee("Added: Call Rosa");
        (await form.Press("Add follow-up")).ShouldBeAt("/follow-ups").ShouldSee("Added: Call Rosa");

        Act(faulty).Value.ShouldBe(act);
        (await Titles(app)).ShouldBe(["Call Rosa"]);
    }

    [Theory, OnBothDatabases]
    public async Task Another_worker_with_the_same_id_does_an_act_of_their_own_and_learns_nothing(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var mine = await (await app.SignIn(Role.Caseworker)).Visit("/follow-ups/add");
        (await mine.Form().Fill("What is to be done", "Mine").Press("Add follow-up")).ShouldSee("Added: Mine");

        var theirs = await (await app.SignIn(Role.Caseworker)).Visit("/follow-ups/add");
        Act(theirs).Value = Act(mine).Value;
        (await theirs.Form().Fill("What is to be done", "Theirs").Press("Add follow-up")).ShouldSee("Added: Theirs").ShouldNotSee("Mine");

        (await Titles(app)).ShouldBe(["Mine", "Theirs"], ignoreOrder: true);
    }

    [Theory, OnBothDatabases]
    public async Task Answers_changed_after_the_form_was_saved_are_neither_dropped_nor_saved_unasked(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var form = await Filled(await app.SignIn(Role.Caseworker), "Call Rosa");
        await form.Press("Add follow-up");

        var back = await form.Fill("What is to be done", "Call Mateo").Press("Add follow-up");
        back.ShouldHaveStatus(HttpStatusCode.Conflict).ShouldSee("This form was saved already, with other answers.");
        back.Form().Value("What is to be done").ShouldBe("Call Mateo");
        (await Titles(app)).ShouldBe(["Call Rosa"]);

        (await back.Form().Press("Add follow-up")).ShouldSee("Added: Call Mateo");
        (await Titles(app)).ShouldBe(["Call Rosa", "Call Mateo"], ignoreOrder: true);
    }

    [Fact]
    public async Task What_is_looked_up_while_typing_is_answered_also_after_the_form_was_saved()
    {
        await using var app = await AlongsideApp.Start();
        var page = await (await app.SignIn(Role.IntakeWorker)).Visit("/people/add");
        var form = page.Form().Fill("Given name", "Rosa").Fill("Family name", "Delgado-Demo");
        (await form.Press("Add person")).ShouldBeAt("/people/");

        ((IHtmlFormElement)page.Document.QuerySelector("main form")!).Action = "/people/add?handler=Duplicates";
        (await form.Fill("Given name", "Rosita").Press("Add person")).ShouldHaveStatus(HttpStatusCode.OK).ShouldSee("Rosa Delgado-Demo");
    }

    [Fact]
    public async Task What_a_form_said_is_kept_by_the_agency_key_so_that_a_copy_of_the_database_lets_nobody_guess_it()
    {
        await using var one = await AlongsideApp.Start(ownKey: true);
        await using var other = await AlongsideApp.Start(ownKey: true);
        foreach (var app in new[] { one, one, other }) await (await Filled(await app.SignIn(Role.Caseworker), "Call Rosa")).Press("Add follow-up");

        var kept = await one.Read(db => db.Set<DoneForm>().Select(row => row.Sent).ToListAsync());
        kept.Count.ShouldBe(2);
        kept.Distinct().ShouldHaveSingleItem();
        (await other.Read(db => db.Set<DoneForm>().Select(row => row.Sent).ToListAsync())).ShouldNotContain(kept[0]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("not an id")]
    [InlineData("00000000-0000-0000-0000-000000000000")]
    public async Task An_id_that_is_none_is_ignored(string id)
    {
        await using var app = await AlongsideApp.Start();
        var page = await (await app.SignIn(Role.Caseworker)).Visit("/follow-ups/add");
        Act(page).Value = id;
        (await page.Form().Fill("What is to be done", "Call Rosa").Press("Add follow-up")).ShouldSee("Added: Call Rosa");
        (await Titles(app)).ShouldBe(["Call Rosa"]);
    }

    private static async Task<ScreenForm> Filled(Desk desk, string title) => (await desk.Visit("/follow-ups/add")).Form().Fill("What is to be done", title);

    private static IHtmlInputElement Act(Screen page) => (IHtmlInputElement)page.Document.QuerySelector("main form input[name=_act]")!;

    private static Task<List<string>> Titles(AlongsideApp app) => app.Read(db => db.FollowUps.Select(row => row.Title).ToListAsync());
}
