using System.Net;
using Alongside.Cases;
using Alongside.Cases.Clocks;
using Alongside.Cases.Flags;
using Alongside.Cases.Transfers;
using Alongside.People;
using Alongside.Privacy;
using Alongside.Records;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Tests.Cases;

/// <summary>The pages of a case as its workers have them.</summary>
public class CaseScreenTests
{
    [Theory, OnBothDatabases]
    public async Task A_transfer_is_offered_accepted_and_told_and_the_case_is_never_without_a_primary(DatabaseKind on)
    {
        await using var world = await CaseWorld.Make(on);
        var caseId = await world.Open();
        var maya = await world.App.SignIn(world.Maya);
        var offered = await (await maya.Visit($"/cases/{caseId}/transfer")).Form("Offer").Fill("To", "Theo Quist-Demo")
            .Fill("Why, and what they should know", "On leave from Monday.").Choose("Maya Reyes-Demo stays on the case as secondary").Press("Offer");
        offered.ShouldSee("Offered to Theo Quist-Demo", "Transfer waits for an answer");
        (await world.Read(caseId)).Primary!.WorkerId.ShouldBe(world.Maya.Id);

        var theo = await world.App.SignIn(world.Stranger);
        var accepted = await (await theo.Visit($"/cases/{caseId}/transfer")).Press("Accept the case");
        accepted.ShouldSee("Theo Quist-Demo took over the case");
        var file = await world.Read(caseId);
        file.Primary!.WorkerId.ShouldBe(world.Stranger.Id);
        file.Assignments.Single(row => row.IsCurrent && row.WorkerId == world.Maya.Id).Role.ShouldBe(AssignmentRole.Secondary);
        (await theo.Visit($"/cases/{caseId}/people")).ShouldSee("Theo Quist-Demo primary", "Maya Reyes-Demo secondary", "Before", "works on it", "manages the programme");
    }

    [Theory, OnBothDatabases]
    public async Task A_returned_transfer_needs_a_reason_and_leaves_the_case_where_it_is(DatabaseKind on)
    {
        await using var world = await CaseWorld.Make(on);
        var caseId = await world.Open();
        await world.Offer(caseId, world.Stranger);
        var theo = await world.App.SignIn(world.Stranger);
        var refused = await (await theo.Visit($"/cases/{caseId}/transfer")).Press("Return the offer");
        refused.ShouldHaveStatus(HttpStatusCode.BadRequest).FieldError("Not now, because").ShouldContain("Say why");
        (await refused.Form("Return the offer").Fill("Not now, because", "I have 60 cases.").Press("Return the offer")).ShouldBeAt("/cases");
        (await world.Read(caseId)).Primary!.WorkerId.ShouldBe(world.Maya.Id);
        (await theo.Visit($"/cases/{caseId}")).ShouldHaveStatus(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_second_offer_waits_for_the_first()
    {
        await using var world = await CaseWorld.Make();
        var caseId = await world.Open();
        await world.Offer(caseId, world.Stranger);
        (await Should.ThrowAsync<RefusedException>(() => world.Offer(caseId, world.Ben))).Message.ShouldContain("offered to somebody already");
        (await world.App.Read(db => db.Transfers.CountAsync())).ShouldBe(1);
    }

    [Theory, OnBothDatabases]
    public async Task A_flag_stands_on_every_page_of_the_case_until_it_is_resolved_with_a_reason(DatabaseKind on)
    {
        await using var world = await CaseWorld.Make(on);
        var caseId = await world.Open();
        var desk = await world.App.SignIn(world.Maya);
        var raise = await desk.Visit($"/cases/{caseId}/flags/raise");
        var raised = await raise.Form("Raise the flag").Choose("Violence at home").Choose("Immediate").Fill("What colleagues must know and do", "Never call the landline.").Press("Raise the flag");
        raised.ShouldSee("Violence at home, immediate", "Never call the landline.");
        foreach (var page in new[] { "people", "history", "flags", "clocks", "transfer", "close" })
            (await desk.Visit($"/cases/{caseId}/{page}")).ShouldSee("Violence at home, immediate");
        (await desk.Visit("/cases")).ShouldSee("Violence at home");

        var flag = await world.App.Read(db => db.RiskFlags.AsNoTracking().SingleAsync());
        var resolve = await desk.Visit($"/cases/{caseId}/flags/{flag.Id}");
        (await resolve.Press("Resolve the flag")).FieldError("Why it is over").ShouldContain("Say why the risk is over.");
        await resolve.Form("Resolve the flag").Fill("Why it is over", "He has moved abroad.").Press("Resolve the flag");
        (await desk.Visit($"/cases/{caseId}/people")).ShouldNotSee("Violence at home");
        (await desk.Visit($"/cases/{caseId}")).ShouldSee("Risk over: Violence at home", "He has moved abroad.");
    }

    [Fact]
    public async Task A_flag_that_somebody_else_reviewed_meanwhile_is_not_overwritten_and_the_text_is_kept()
    {
        await using var world = await CaseWorld.Make();
        var caseId = await world.Open();
        var flagId = await world.App.Do<RaiseFlag, Guid>(world.Maya, act => act.Run(caseId, new RaiseFlagForm
        {
            Kind = RiskKind.SelfHarm,
            Level = RiskLevel.Serious,
            Words = "Ask each time.",
            ReviewOn = new DateOnly(2026, 3, 9),
        }));
        var opened = await (await world.App.SignIn(world.Maya)).Visit($"/cases/{caseId}/flags/{flagId}");
        await world.App.Do<ReviewFlag>(world.Sam, act => act.Run(flagId, new ReviewFlagForm { Level = RiskLevel.Watch, Words = "Calmer.", ReviewOn = new DateOnly(2026, 3, 20), Version = 1 }));
        var refused = await opened.Form("Save the review").Fill("What colleagues must know and do", "Worse since Sunday.").Press("Save the review");
        refused.ShouldHaveStatus(HttpStatusCode.Conflict).ShouldSee("Somebody else changed this");
        refused.Form("Save the review").Value("What colleagues must know and do").ShouldBe("Worse since Sunday.");
    }

    [Theory, OnBothDatabases]
    public async Task A_clock_is_paused_with_a_reason_and_its_derivation_says_so_when_it_runs_again(DatabaseKind on)
    {
        await using var world = await CaseWorld.Make(on);
        var caseId = await world.Open();
        var desk = await world.App.SignIn(world.Maya);
        var clocks = await desk.Visit($"/cases/{caseId}/clocks");
        clocks.ShouldSee("14 days after opening on 2 March 2026: 16 March 2026. Set by the programme Family support.");
        (await clocks.Press("Pause the clock")).ShouldSee("Say why the clock stands still.");
        var paused = await clocks.Form("Pause the clock").Fill("Why it stands still", "In hospital.").Press("Pause the clock");
        paused.ShouldSee("In hospital.");
        world.App.Clock.PassDays(5);
        var later = await (await world.App.SignIn(world.Maya)).Visit($"/cases/{caseId}/clocks");
        (await later.Press("Let it run: First assessment")).ShouldSee("and 5 days in which it was paused: 21 March 2026");
    }

    [Theory, OnBothDatabases]
    public async Task A_case_is_not_closed_over_a_blocker_but_over_the_rest_and_a_supervisor_reopens_it(DatabaseKind on)
    {
        await using var world = await CaseWorld.Make(on);
        var caseId = await world.Open();
        var maya = await world.App.SignIn(world.Maya);
        var offer = await world.Offer(caseId, world.Stranger);
        var begun = await (await maya.Visit($"/cases/{caseId}/close")).Form("Begin closing").Fill("Why the work comes to an end", "All goals are met.").Press("Begin closing");
        begun.ShouldSee("A transfer that nobody has answered", "in the way", "First assessment due 16 March 2026, not done");
        var refused = await begun.Form("Close the case").Choose("Goals met").Fill("What was reached, and what was not", "A lease.").Press("Close the case");
        refused.ShouldHaveStatus(HttpStatusCode.Conflict).ShouldSee("This must be finished before the case is closed: A transfer that nobody has answered.");
        refused.Form("Close the case").Value("What was reached, and what was not").ShouldBe("A lease.");

        await world.App.Do<ReturnTransfer>(world.Maya, act => act.Run(offer, new ReturnTransferForm { Reason = "Closing." }));
        (await refused.Form("Close the case").Press("Close the case")).ShouldSee("Case closed: Goals met", "closed today");
        (await world.App.Read(db => db.Clocks.Select(clock => clock.State).Distinct().ToListAsync())).ShouldBe([ClockState.Stopped]);
        (await maya.Visit($"/cases/{caseId}/reopen")).ShouldSee("Only a supervisor or programme manager of this case reopens it.");

        var sam = await world.App.SignIn(world.Sam);
        var reopen = await (await sam.Visit("/cases?show=Team&state=Closed")).Follow("Reopen the case of Rosa Delgado-Demo");
        (await reopen.Press("Reopen the case")).FieldError("Why").ShouldContain("Say why the case is opened again.");
        (await reopen.Form("Reopen the case").Fill("Why", "The lease fell through.").Press("Reopen the case")).ShouldSee("Case reopened", "The lease fell through.");
        var file = await world.Read(caseId);
        (file.State, file.Outcome, file.Primary!.WorkerId).ShouldBe((CaseState.Open, null, world.Maya.Id));
        (await world.App.Read(db => db.Clocks.CountAsync(clock => clock.State == ClockState.Running && clock.FromWhat == "reopening"))).ShouldBe(2);
    }

    [Fact]
    public async Task Closing_may_be_called_off()
    {
        await using var world = await CaseWorld.Make();
        var caseId = await world.Open();
        var desk = await world.App.SignIn(world.Maya);
        var begun = await (await desk.Visit($"/cases/{caseId}/close")).Form("Begin closing").Fill("Why the work comes to an end", "Moved.").Press("Begin closing");
        (await begun.Press("The work goes on")).ShouldSee("Closing called off");
        (await world.Read(caseId)).State.ShouldBe(CaseState.Open);
    }

    [Theory, OnBothDatabases]
    public async Task The_timeline_filters_by_kind_author_day_and_words(DatabaseKind on)
    {
        await using var world = await CaseWorld.Make(on);
        var caseId = await world.Open();
        await world.Change(db =>
        {
            db.Moments.Add(Moment.Of(caseId, "Goal", "Step done: school transport", "The later bus", "/", world.Ben.Id, new DateTime(2026, 2, 10, 18, 0, 0, DateTimeKind.Utc)));
            return Task.CompletedTask;
        });
        var desk = await world.App.SignIn(world.Maya);
        var all = await desk.Visit($"/cases/{caseId}");
        all.ShouldSee("Case opened", "Step done: school transport", "February 2026", "Ben Alder-Demo", "Tue 10 February, 12:00 PM");
        all.Document.QuerySelector("form[aria-label='Filter the timeline']")!.Closest("details").ShouldBeNull();
        (await all.Form("Show").Fill("Kind", "Goal").Fill("Written by", "Ben Alder-Demo").Fill("To", "2026-02-10").Press("Show")).ShouldSee("Step done").ShouldNotSee("Case opened");
        (await desk.Visit($"/cases/{caseId}?Filter.Kind=Goal")).ShouldSee("Step done").ShouldNotSee("Case opened");
        (await desk.Visit($"/cases/{caseId}?Filter.Author={world.Ben.Id}")).ShouldSee("Step done").ShouldNotSee("Case opened");
        (await desk.Visit($"/cases/{caseId}?Filter.From=2026-03-01")).ShouldSee("Case opened").ShouldNotSee("Step done");
        (await desk.Visit($"/cases/{caseId}?Filter.To=2026-02-10")).ShouldSee("Step done").ShouldNotSee("Case opened");
        (await desk.Visit($"/cases/{caseId}?Filter.Find=LATER")).ShouldSee("Step done").ShouldNotSee("Case opened");
        (await desk.Visit($"/cases/{caseId}?Filter.Find=zebra")).ShouldSee("Nothing on this case fits what you chose.");
    }

    [Fact]
    public async Task The_timeline_goes_on_page_after_page_without_losing_or_repeating_a_row()
    {
        await using var world = await CaseWorld.Make();
        var caseId = await world.Open();
        await world.Change(db =>
        {
            for (var place = 0; place < 110; place++)
                db.Moments.Add(Moment.Of(caseId, "Goal", $"Step {place:D3} done", "", "/", world.Maya.Id, new DateTime(2026, 2, 1 + place / 30, 12, 0, 0, DateTimeKind.Utc)));
            return Task.CompletedTask;
        });
        var page = await (await world.App.SignIn(world.Maya)).Visit($"/cases/{caseId}?Filter.Kind=Goal");
        var titles = new List<string>();
        for (var pages = 1; ; pages++)
        {
            titles.AddRange(page.Document.QuerySelectorAll(".timeline li b a").Select(link => link.TextContent));
            if (page.Document.QuerySelector(".pager a[rel=next]") is null) break;
            pages.ShouldBeLessThan(4, page.Address);
            page = await page.Follow("Next");
        }
        (await page.Follow("Back to the start")).Document.QuerySelector(".timeline li b a")!.TextContent.ShouldBe(titles[0]);
        titles.Count.ShouldBe(110);
        titles.Distinct().Count().ShouldBe(110);
    }

    [Fact]
    public async Task Somebody_without_access_cannot_tell_the_case_exists_and_nobody_acts_on_it()
    {
        await using var world = await CaseWorld.Make();
        var caseId = await world.Open();
        var desk = await world.App.SignIn(world.Stranger);
        (await desk.Visit($"/cases/{caseId}")).ShouldHaveStatus(HttpStatusCode.NotFound).ShouldNotSee("Rosa");
        await Should.ThrowAsync<MissingException>(() => world.App.Do<RaiseFlag, Guid>(world.Stranger, act => act.Run(caseId, new RaiseFlagForm
        {
            Kind = RiskKind.Other,
            Level = RiskLevel.Watch,
            Words = "x",
            ReviewOn = new DateOnly(2026, 3, 9),
        })));
        (await Should.ThrowAsync<RefusedException>(() => world.Assign(caseId, world.Stranger, AssignmentRole.Secondary, by: world.Ben))).Message.ShouldContain("may read this case but not change it");
    }

    [Theory, OnBothDatabases]
    public async Task People_and_workers_join_and_leave_on_the_people_page(DatabaseKind on)
    {
        await using var world = await CaseWorld.Make(on);
        var caseId = await world.Open();
        var mateo = await world.App.Do<AddPerson, Guid>(world.Maya, act => act.Run(new PersonForm { GivenName = "Mateo", FamilyName = "Delgado-Demo" }));
        var desk = await world.App.SignIn(world.Maya);
        var found = await (await desk.Visit($"/cases/{caseId}/people")).Form("Add to the case").Fill("JoinText", "Matteo").Press("Add to the case");
        found.ShouldHaveStatus(HttpStatusCode.BadRequest).ShouldSee("Choose which of these people you mean.");
        var joined = await found.Form("Add to the case").Choose("Mateo Delgado-Demo, born not known").Fill("Join.Role", "Household member").Press("Add to the case");
        joined.ShouldSee("Mateo Delgado-Demo", "household member");
        (await world.App.Read(db => db.CasePeople.AnyAsync(link => link.CaseId == caseId && link.PersonId == mateo))).ShouldBeTrue();
        var assigned = await joined.Form("Add the worker").Fill("Worker", "Theo Quist-Demo").Fill("Assign.Role", "Covering").Press("Add the worker");
        assigned.ShouldSee("Theo Quist-Demo covering");
        (await assigned.Press("Yes, Theo Quist-Demo leaves")).ShouldSee("Before", "covering, 2 March to 2 March");
        (await joined.Press("Left the case: Mateo Delgado-Demo")).ShouldSee("household member, ");
    }

    [Fact]
    public async Task A_bar_needs_a_reason_and_only_those_who_manage_the_case_set_it()
    {
        await using var world = await CaseWorld.Make();
        var caseId = await world.Open();
        (await (await world.App.SignIn(world.Maya)).Visit($"/cases/{caseId}/people")).ShouldNotSee("Worker to bar");
        var people = await (await world.App.SignIn(world.Sam)).Visit($"/cases/{caseId}/people");
        (await people.Press("Bar from the case")).ShouldHaveStatus(HttpStatusCode.BadRequest).FieldError("Why").ShouldContain("Say why this worker must not see the case.");
        var barred = await people.Form("Bar from the case").Fill("Worker to bar", "Ben Alder-Demo").Fill("Why", "The client's cousin.").Press("Bar from the case");
        barred.ShouldSee("The case is closed to this worker.", "The client's cousin.");
        (await (await world.App.SignIn(world.Ben)).Visit($"/cases/{caseId}")).ShouldHaveStatus(HttpStatusCode.NotFound);
    }
}
