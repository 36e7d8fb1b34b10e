using System.Net;
using Alongside.Cases;
using Alongside.Cases.Clocks;
using Alongside.Ledger;
using Alongside.Plans;
using Alongside.Privacy;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Tests.Plans;

public class PlanScreenTests
{
    [Theory, OnBothDatabases]
    public async Task A_plan_is_begun_from_what_is_known_agreed_reviewed_and_replaced(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var here = await OnACase.Begin(app);
        var plan = await (await here.Desk.Visit($"/cases/{here.CaseId}/plan")).Press("Begin the plan");
        plan.ShouldSee(OnACase.Concern, "being written");

        var added = await (await plan.Follow("Add a goal")).Form("Add the goal")
            .Fill("What the client wants", "I want the house warm").Fill("Short name", "A warm home").Fill("Part of life", "Housing").Press("Add the goal");
        added.ShouldSee("The goal is in the plan", "I want the house warm", "Time-bound");
        (await added.Form("Add the step").Fill("What is to be done", "Call the gas company").Choose("Client", "Who").Fill("By", "2026-03-09").Press("Add the step"))
            .ShouldSee("The step is added", "Call the gas company");

        var unsigned = await (await here.Desk.Visit($"/cases/{here.CaseId}/plan/agree")).Form("Agree and sign").Choose("did not sign", "The client").Press("Agree and sign");
        unsigned.ShouldHaveStatus(HttpStatusCode.BadRequest);
        unsigned.FieldError("Why not signed").ShouldContain("why the client did not sign");
        var agreed = await unsigned.Form("Agree and sign").Choose("signed", "The client").Fill("Name as signed", "Rosa Delgado-Demo").Press("Agree and sign");
        agreed.ShouldSee("The plan is agreed", "signed by Rosa Delgado-Demo").ShouldNotSee("have changed since then");

        app.Clock.PassDays(30);
        here = await here.Tomorrow();
        await here.AddGoal("School every day");
        (await here.Desk.Visit($"/cases/{here.CaseId}/plan")).ShouldSee("Goals or steps have changed since then");
        var reviewed = await (await here.Desk.Visit($"/cases/{here.CaseId}/plan/review")).Form("Keep the review")
            .Fill("What came out of it", "The gas is on; school is next").Choose("goes on as it is", "The plan").Press("Keep the review");
        reviewed.ShouldSee("the next version of the plan is begun", "Version 2", "The gas is on; school is next");

        (await (await here.Desk.Visit($"/cases/{here.CaseId}/plan/agree")).Form("Agree and sign")
            .Choose("did not sign", "The client").Fill("Why not signed", "She wants to sleep on it").Press("Agree and sign")).ShouldSee("not signed by the client: She wants to sleep on it");
        (await here.Desk.Visit($"/cases/{here.CaseId}/plan/1")).ShouldSee("A warm home", "Call the gas company", "Signed: Rosa Delgado-Demo").ShouldNotSee("School every day");
        (await app.Read(db => db.PlanVersions.OrderBy(row => row.Number).Select(row => row.PlanState).ToListAsync())).ShouldBe([PlanState.Superseded, PlanState.Agreed]);
        (await app.Read(db => db.Clocks.SingleAsync(clock => clock.Kind == ClockKind.Plan))).State.ShouldBe(ClockState.Met);
        (await here.Desk.Visit($"/cases/{here.CaseId}")).ShouldSee("Plan, version 1: agreed", "Plan reviewed", "Plan, version 2: agreed");
    }

    [Theory, OnBothDatabases]
    public async Task A_step_is_done_from_where_it_stands_and_the_timeline_says_for_which_goal(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var here = await OnACase.Begin(app);
        await here.AddStep(await here.AddGoal());
        var plan = await here.Desk.Visit($"/cases/{here.CaseId}/plan");
        plan = await plan.Press("Begin: Call the gas company");
        plan.ShouldSee("being done");
        var elsewhere = await here.Desk.Visit($"/cases/{here.CaseId}/plan");
        var done = await plan.Press("Done: Call the gas company");
        done.ShouldSee("The step is done", "1 of 1 steps");
        (await plan.Press("Done: Call the gas company")).ShouldHaveStatus(HttpStatusCode.OK).ShouldSee("The step is done");
        var again = await elsewhere.Press("Done: Call the gas company");
        again.ShouldHaveStatus(HttpStatusCode.Conflict).ShouldSee("This step is already done.");
        (await here.Desk.Visit($"/cases/{here.CaseId}")).ShouldSee("Step done: Call the gas company", "By the client, for the goal “A warm home”");
        (await app.Read(db => db.Ledger.Where(entry => entry.Act == "step.done").CountAsync())).ShouldBe(1);
    }

    [Theory, OnBothDatabases]
    public async Task Progress_is_drawn_told_in_a_table_and_struck_out_when_wrong(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var here = await OnACase.Begin(app);
        var goal = await here.AddGoal("Sleep and mood", form => (form.Measure, form.Baseline, form.Target, form.Expected) = ("PHQ-9", 17, 5, "Sleeps most nights"));
        var page = await here.Desk.Visit($"/goals/{goal}");
        page = await page.Form("Record").Fill("PHQ-9", "14").Press("Record");
        app.Clock.PassDays(20);
        here = await here.Tomorrow();
        page = await (await here.Desk.Visit($"/goals/{goal}")).Form("Record").Fill("PHQ-9", "9").Fill("Level on the scale", "0: Sleeps most nights").Press("Record");
        page.Document.QuerySelector("svg.chart")!.GetAttribute("aria-label").ShouldBe("PHQ-9 over time: 14, 9; target 5");
        page.ShouldSee("As expected");
        (await here.Desk.Visit($"/cases/{here.CaseId}/plan")).ShouldSee("Goal attainment", "50.0");
        page = await page.Form("Record").Fill("Day", "2030-01-01").Fill("PHQ-9", "1").Press("Record");
        page.ShouldHaveStatus(HttpStatusCode.BadRequest);
        page.FieldError("Day").ShouldContain("still to come");
        page = await (await here.Desk.Visit($"/goals/{goal}")).Form("Strike it out").Fill("Why", "Another client's score").Press("Strike it out");
        page.ShouldSee("Struck out: Another client's score");
        (await here.Desk.Visit($"/cases/{here.CaseId}/plan")).ShouldNotSee("Goal attainment");
    }

    [Theory, OnBothDatabases]
    public async Task A_goal_changed_by_two_keeps_the_first_and_the_text_of_the_second(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var here = await OnACase.Begin(app);
        var goal = await here.AddGoal();
        var (mine, theirs) = (await here.Desk.Visit($"/goals/{goal}/change"), await here.Desk.Visit($"/goals/{goal}/change"));
        await theirs.Form("Save the goal").Fill("What exactly", "Heating by Friday").Press("Save the goal");
        var stale = await mine.Form("Save the goal").Fill("What exactly", "Heating by Monday").Press("Save the goal");
        stale.ShouldHaveStatus(HttpStatusCode.Conflict).ShouldSee("Somebody else changed this");
        stale.Form("Save the goal").Value("What exactly").ShouldBe("Heating by Monday");
        (await app.Read(db => db.Goals.SingleAsync())).Statement.ShouldBe("Heating by Friday");
    }

    [Theory, OnBothDatabases]
    public async Task A_plan_is_seen_with_the_case_and_changed_by_those_who_may_change_it(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var here = await OnACase.Begin(app);
        var goal = await here.AddGoal();
        var stranger = await app.Hire(Role.Caseworker);
        var desk = await app.SignIn(stranger);
        foreach (var address in new[] { $"/cases/{here.CaseId}/plan", $"/goals/{goal}", $"/goals/{goal}/change", $"/cases/{here.CaseId}/goals/add" })
            (await desk.Visit(address)).ShouldHaveStatus(HttpStatusCode.NotFound);
        await app.Db(db => db.Set<CaseAccess>().Add(new CaseAccess { CaseId = here.CaseId, WorkerId = stranger.Id, Source = AccessSource.Team, Level = AccessLevel.Read }));
        (await desk.Visit($"/cases/{here.CaseId}/plan")).ShouldSee("A warm home").ShouldNotSee("Add a goal");
        var refused = await (await desk.Visit($"/goals/{goal}/change")).Form("Save the goal").Fill("Short name", "Mine").Press("Save the goal");
        refused.ShouldHaveStatus(HttpStatusCode.Conflict).ShouldSee("You may read this case but not change it");
    }

    [Fact]
    public async Task A_goal_still_worked_on_is_named_at_closing_and_holds_nothing_up()
    {
        await using var app = await AlongsideApp.Start();
        var here = await OnACase.Begin(app);
        await here.AddGoal();
        var open = await app.Do<IEnumerable<IStillOpen>, List<OpenThing>>(here.Worker, async rooms =>
        {
            var things = new List<OpenThing>();
            foreach (var room in rooms) things.AddRange(await room.On(here.CaseId));
            return things;
        });
        open.Single(thing => thing.Text == "Goal “A warm home” is still being worked on").Blocks.ShouldBeFalse();
    }
}
