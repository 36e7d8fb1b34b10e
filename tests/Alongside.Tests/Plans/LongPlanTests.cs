using Alongside.Plans;
using Alongside.Shared.Database;
using Alongside.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Tests.Plans;

/// <summary>A plan that has been worked on for years.</summary>
public class LongPlanTests
{
    [Theory, OnBothDatabases]
    public async Task The_newest_entry_that_counts_says_how_far_a_goal_is_and_older_ones_are_said_to_be_elsewhere(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var here = await OnACase.Begin(app);
        var goal = await here.AddGoal("A warm home", form => (form.Measure, form.Baseline, form.Target) = ("Warm nights", 0, 200));
        for (var day = 1; day <= GoalReading.MostEntries; day++) await Record(value: day, new DateOnly(2025, 3, 1).AddDays(day));
        await Record(value: 7, new DateOnly(2025, 3, 1));
        var wrong = await Record(value: 150, new DateOnly(2026, 3, 1));
        await app.Do<RecordProgress, Guid>(here.Worker, act => act.Run(new ProgressForm { GoalId = goal, On = new DateOnly(2026, 2, 1), Level = 1 }));
        await app.Do<StrikeProgress>(here.Worker, act => act.Run(wrong, new ReasonForm { Reason = "Another client's" }));

        foreach (var page in new[] { $"/goals/{goal}", $"/cases/{here.CaseId}/plan", $"/cases/{here.CaseId}" })
            (await here.Desk.Visit(page)).ShouldSee("Warm nights: from 0 to 100, target 200 · More than expected");
        (await here.Desk.Visit($"/goals/{goal}")).ShouldSee("These are the newest 100 entries; the timeline has those before.", "Struck out: Another client's");

        Task<Guid> Record(int value, DateOnly on) => app.Do<RecordProgress, Guid>(here.Worker, act => act.Run(new ProgressForm { GoalId = goal, On = on, Value = value }));
    }

    [Fact]
    public async Task There_is_an_end_to_the_goals_that_are_worked_on_at_once_and_to_the_steps_of_one()
    {
        Alongside.Cases.Flags.RiskFlagRules.WhyNotRaise(49).ShouldBeNull();
        Alongside.Cases.Flags.RiskFlagRules.WhyNotRaise(50).ShouldStartWith("50 risks are known");
        PlanRules.WhyNotAdd(PlanRules.MostGoalsAtOnce - 1).ShouldBeNull();
        PlanRules.WhyNotAddStep(PlanRules.MostStepsOfAGoal - 1).ShouldBeNull();
        await using var app = await AlongsideApp.Start();
        var here = await OnACase.Begin(app);
        var goal = await here.AddGoal("A warm home");
        for (var step = 0; step < PlanRules.MostStepsOfAGoal; step++) await here.AddStep(goal);
        (await Should.ThrowAsync<Alongside.Shared.RefusedException>(() => here.AddStep(goal))).Message.ShouldBe("This goal has 100 steps already: go on under a new goal.");
        for (var more = 1; more < PlanRules.MostGoalsAtOnce; more++) await here.AddGoal($"Goal {more}");
        (await Should.ThrowAsync<Alongside.Shared.RefusedException>(() => here.AddGoal("One too many"))).Message.ShouldStartWith("50 goals are worked on already");
        (await app.Read(db => db.Goals.CountAsync())).ShouldBe(PlanRules.MostGoalsAtOnce);
    }
}
