using System.Net;
using Alongside.Accounts;
using Alongside.Cases;
using Alongside.FollowUps;
using Alongside.Ledger;
using Alongside.Privacy;
using Alongside.Records;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Tests.Harness;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Alongside.Tests.FollowUps;

/// <summary>What is promised is written down, done, postponed, handed over or dropped, and every one of these says so.</summary>
public class FollowUpScreenTests
{
    [Theory, OnBothDatabases]
    public async Task A_follow_up_is_added_on_a_case_and_stands_in_the_list_under_its_day(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var maya = await app.Hire(Role.Caseworker);
        var caseId = await app.OpenCase(maya);
        var desk = await app.SignIn(maya);

        var added = await (await desk.Visit($"/follow-ups/add?caseId={caseId}")).Form("Add follow-up")
            .Fill("What is to be done", "Call about the letter").Fill("Day", "2026-03-04").Fill("Time", "14:30").Press("Add follow-up");

        added.ShouldSee("Added: Call about the letter, due Wednesday 4 March.");
        (await desk.Visit("/follow-ups")).ShouldSee("Next 7 days", "Call about the letter", "Rosa Delgado-Demo");
    }

    [Theory, OnBothDatabases]
    public async Task From_anywhere_the_case_is_found_by_its_client_and_an_unclear_name_is_asked_about_with_everything_kept(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var maya = await app.Hire(Role.Caseworker);
        var rosa = await app.OpenCase(maya);
        await app.OpenCase(maya, "Tomas", "Kerr-Demo");
        var desk = await app.SignIn(maya);

        var form = (await desk.Visit("/follow-ups/add")).Form("Add follow-up").Fill("What is to be done", "Call").Fill("Day", "2026-03-04");
        var asked = await form.Fill("Case", "Demo").Press("Add follow-up");
        asked.ShouldHaveStatus(HttpStatusCode.BadRequest).ShouldSee("Several cases fit");
        asked.Form("Add follow-up").Value("What is to be done").ShouldBe("Call");
        (await asked.Form("Add follow-up").Fill("Case", "delgado").Press("Add follow-up")).ShouldHaveStatus(HttpStatusCode.OK);

        (await app.Read(db => db.FollowUps.SingleAsync())).CaseId.ShouldBe(rosa);
    }

    [Theory, OnBothDatabases]
    public async Task Done_where_it_stands_comes_back_to_the_same_page_tells_the_timeline_and_can_be_taken_back_that_day(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var maya = await app.Hire(Role.Caseworker);
        var caseId = await app.OpenCase(maya);
        await app.AddFollowUp(maya, "Call Rosa", -2, caseId);
        var desk = await app.SignIn(maya);

        var done = await (await desk.Visit("/")).Press("Done: Call Rosa");
        done.ShouldBeAt("/").ShouldSee("Done: Call Rosa");
        (await Titles(app, caseId)).ShouldContain("Done: Call Rosa");
        var entry = await app.Read(db => db.Ledger.SingleAsync(row => row.Act == "follow-up.done"));
        entry.CaseId.ShouldBe(caseId);

        var undone = await done.Press("Undo: Call Rosa");
        undone.ShouldBeAt("/");
        (await app.Read(db => db.FollowUps.SingleAsync())).State.ShouldBe(FollowUpState.Open);
        (await Titles(app, caseId)).ShouldContain("Not done after all: Call Rosa");
    }

    [Theory, OnBothDatabases]
    public async Task Yesterdays_done_stays_done(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var maya = await app.Hire(Role.Caseworker);
        var id = await app.AddFollowUp(maya, "Call Rosa", 0);
        await app.Do<FinishFollowUp>(maya, act => act.Run(id));
        app.Clock.PassDays(1);

        (await Should.ThrowAsync<RefusedException>(() => app.Do<ReopenFollowUp>(maya, act => act.Run(id)))).Message.ShouldStartWith("Only what was done today");
    }

    [Theory, OnBothDatabases]
    public async Task Postponing_needs_a_reason_and_a_later_day_and_keeps_what_was_typed(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var maya = await app.Hire(Role.Caseworker);
        var id = await app.AddFollowUp(maya, "Call Rosa", -2);
        var desk = await app.SignIn(maya);

        var noReason = await (await desk.Visit("/follow-ups")).Form("Postpone it").Fill("To which day", "2026-03-09").Press("Postpone it");
        noReason.ShouldHaveStatus(HttpStatusCode.BadRequest).ShouldBeAt($"/follow-ups/{id}");
        noReason.FieldError("Why it waits").ShouldContain("Say why it waits.");
        noReason.Form("Postpone it").Value("To which day").ShouldBe("2026-03-09");

        var tooEarly = await noReason.Form("Postpone it").Fill("To which day", "2026-03-01").Fill("Why it waits", "She is away").Press("Postpone it");
        tooEarly.ShouldHaveStatus(HttpStatusCode.Conflict).ShouldSee("Choose a day after today");
        tooEarly.Form("Postpone it").Value("Why it waits").ShouldBe("She is away");

        var postponed = await tooEarly.Form("Postpone it").Fill("To which day", "2026-03-09").Press("Postpone it");
        postponed.ShouldBeAt("/follow-ups").ShouldSee("Postponed: Call Rosa");
        var followUp = await app.Read(db => db.FollowUps.SingleAsync());
        (followUp.Due, followUp.Reason, followUp.TimesPostponed).ShouldBe((new DateOnly(2026, 3, 9), "She is away", 1));
    }

    [Theory, OnBothDatabases]
    public async Task A_follow_up_is_handed_only_to_a_colleague_who_sees_the_case(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var (maya, ben, stranger) = (await app.Hire(Role.Caseworker, "Maya-Demo"), await app.Hire(Role.Caseworker, "Ben-Demo"), await app.Hire(Role.Caseworker, "Sam-Demo"));
        var caseId = await app.OpenCase(maya);
        await Assign(app, caseId, ben);
        var id = await app.AddFollowUp(maya, "Call Rosa", 1, caseId);
        var desk = await app.SignIn(maya);

        var page = await desk.Visit($"/follow-ups/{id}");
        page.Document.QuerySelector("[name='HandOver.WorkerId']")!.TextContent.ShouldNotContain("Sam-Demo");
        await Should.ThrowAsync<FluentValidation.ValidationException>(() =>
            app.Do<HandOverFollowUp>(maya, act => act.Run(id, new HandOverForm { WorkerId = stranger.Id, Reason = "You know her" })));

        var noReason = await page.Form("Hand it over").Fill("To whom", "Ben-Demo").Press("Hand it over");
        noReason.ShouldHaveStatus(HttpStatusCode.BadRequest).FieldError("Why, for your colleague").ShouldContain("Say why");
        noReason.Form("Hand it over").Value("To whom").ShouldBe(ben.Id.ToString());
        await noReason.Form("Hand it over").Fill("Why, for your colleague", "I am on leave").Press("Hand it over");

        (await (await app.SignIn(ben)).Visit("/follow-ups")).ShouldSee("Call Rosa");
        (await desk.Visit("/follow-ups")).ShouldSee("Nothing to follow up");
    }

    [Theory, OnBothDatabases]
    public async Task Dropping_keeps_the_reason_and_tells_the_timeline(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var maya = await app.Hire(Role.Caseworker);
        var caseId = await app.OpenCase(maya);
        var id = await app.AddFollowUp(maya, "Call Rosa", 1, caseId);

        var dropped = await (await (await app.SignIn(maya)).Visit($"/follow-ups/{id}")).Form("Drop it")
            .Fill("Why it is not needed any more", "She called us").Press("Drop it");

        dropped.ShouldSee("Dropped: Call Rosa");
        (await Titles(app, caseId)).ShouldContain("Dropped: Call Rosa");
        (await app.Read(db => db.Ledger.SingleAsync(row => row.Act == "follow-up.dropped"))).Reason.ShouldBe("She called us");
    }

    [Theory, OnBothDatabases]
    public async Task A_save_on_an_older_state_overwrites_nothing_and_keeps_the_typed_text(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var maya = await app.Hire(Role.Caseworker);
        var id = await app.AddFollowUp(maya, "Call Rosa", 1);
        var opened = await (await app.SignIn(maya)).Visit($"/follow-ups/{id}");
        await app.Do<ChangeFollowUp>(maya, act => act.Run(id, new FollowUpForm { Title = "Visit Rosa", Due = Arranged.Today.AddDays(3) }));

        var refused = await opened.Form("Save changes").Fill("What is to be done", "Write to Rosa").Press("Save changes");

        refused.ShouldHaveStatus(HttpStatusCode.Conflict).ShouldSee("Nothing was overwritten", "Visit Rosa");
        refused.Form("Save changes").Value("What is to be done").ShouldBe("Write to Rosa");
        (await app.Read(db => db.FollowUps.SingleAsync())).Title.ShouldBe("Visit Rosa");
        (await refused.Press("Save changes")).ShouldHaveStatus(HttpStatusCode.OK);
        (await app.Read(db => db.FollowUps.SingleAsync())).Title.ShouldBe("Write to Rosa");
    }

    [Theory, OnBothDatabases]
    public async Task Who_does_not_see_the_case_sees_no_follow_up_of_it(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var (maya, stranger) = (await app.Hire(Role.Caseworker), await app.Hire(Role.Caseworker));
        var id = await app.AddFollowUp(maya, "Call Rosa", 1, await app.OpenCase(maya));

        (await (await app.SignIn(stranger)).Visit($"/follow-ups/{id}")).ShouldHaveStatus(HttpStatusCode.NotFound).ShouldNotSee("Rosa");
        await Should.ThrowAsync<MissingException>(() => app.Do<FinishFollowUp>(stranger, act => act.Run(id)));
    }

    [Theory, OnBothDatabases]
    public async Task A_long_list_is_walked_to_its_end_without_a_gap_or_a_repeat(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var maya = await app.Hire(Role.Caseworker);
        await app.Db(db => db.FollowUps.AddRange(Enumerable.Range(0, 120).Select(number =>
            FollowUp.For(maya.Id, $"Thing {number}.", Arranged.Today.AddDays(number / 30), maya.Id, DateTime.UnixEpoch)
                .With(number % 3 == 0 ? null : new TimeOnly(8 + (number % 5), 0), null))));
        var desk = await app.SignIn(maya);

        var (seen, page) = (new List<string>(), await desk.Visit("/follow-ups"));
        for (var pages = 0; pages < 5; pages++)
        {
            seen.AddRange(page.Document.QuerySelectorAll(".what b").Select(title => title.TextContent));
            if (page.Document.QuerySelector("a[rel=next]") is null) break;
            page = await page.Follow("Next");
        }

        seen.Count.ShouldBe(120);
        seen.Distinct().Count().ShouldBe(120);
    }

    [Theory, OnBothDatabases]
    public async Task Closing_a_case_names_its_open_follow_ups_but_is_not_held_up_by_them(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var maya = await app.Hire(Role.Caseworker);
        var caseId = await app.OpenCase(maya);
        await app.AddFollowUp(maya, "Call Rosa", 1, caseId);

        await using var scope = app.Services.CreateAsyncScope();
        var open = new List<OpenThing>();
        foreach (var room in scope.ServiceProvider.GetServices<IStillOpen>()) open.AddRange(await room.On(caseId));

        open.ShouldContain(thing => thing.Text == "Follow-up: Call Rosa, due 3 March" && !thing.Blocks);
    }

    private static Task Assign(AlongsideApp app, Guid caseId, Worker worker) => app.Db(db =>
        {
            db.Assignments.Add(new Assignment(caseId, worker.Id, AssignmentRole.Secondary, Arranged.Today));
            db.Set<CaseAccess>().Add(new()
            {
                WorkerId = worker.Id,
                CaseId = caseId,
                Source = AccessSource.Assignment,
                Level = AccessLevel.Write,
            });
        });

    private static Task<List<string>> Titles(AlongsideApp app, Guid caseId) =>
        app.Read(db => db.Chronicle.Where(entry => entry.CaseId == caseId).Select(entry => entry.Title).ToListAsync());
}
