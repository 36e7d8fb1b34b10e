using Alongside.Plans;

namespace Alongside.Tests.Plans;

public class GoalProgressTests
{
    private static readonly DateTime Now = new(2026, 3, 2, 15, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData(17, 5, 9, 67)]
    [InlineData(0, 10, 5, 50)]
    [InlineData(17, 5, 20, 0)]
    [InlineData(17, 5, 2, 100)]
    public void The_bar_is_the_way_from_the_baseline_to_the_target_whichever_way_it_runs(int from, int to, int now, int percent) =>
        GoalProgress.Percent(from, to, now).ShouldBe(percent);

    [Fact]
    public void Without_figures_the_bar_counts_steps_and_leaves_out_the_dropped()
    {
        var goal = AGoal();
        Step[] steps = [AStep(goal), AStep(goal), AStep(goal), AStep(goal)];
        steps[0].Finish(Now);
        steps[3].Drop("Not needed", Now);
        var sight = new GoalSight(goal, [.. steps.Select(step => new StepRow(step, "Client"))], null, null);
        sight.Percent.ShouldBe(33);
        GoalProgress.InWords(sight).ShouldBe("1 of 3 steps");
    }

    [Fact]
    public void An_entry_that_was_struck_out_is_not_in_the_picture()
    {
        var goal = AGoal();
        var (first, wrong) = (Entry(goal, 1, 14), Entry(goal, 2, 1));
        wrong.Strike("Mistyped");
        ProgressChart.Of(new GoalSight(goal, [], 14, null) { Progress = [first, wrong] }).ShouldBeNull();
    }

    [Fact]
    public void The_picture_runs_from_left_to_right_and_says_in_words_what_it_shows()
    {
        var goal = AGoal();
        var chart = ProgressChart.Of(new GoalSight(goal, [], 9, null) { Progress = [Entry(goal, 1, 17), Entry(goal, 11, 14), Entry(goal, 21, 9)] }).ShouldNotBeNull();
        chart.Told.ShouldBe("PHQ-9 over time: 17, 14, 9; target 5");
        chart.Dots.Select(dot => dot.X).ShouldBeInOrder();
        chart.Dots[1].X.ShouldBe((chart.Dots[0].X + chart.Dots[2].X) / 2, 0.01);
        chart.Dots[0].Y.ShouldBeLessThan(chart.Dots[2].Y);
        chart.TargetY!.Value.ShouldBe(ProgressChart.AxisY, 0.01);
    }

    private static Goal AGoal() =>
        Goal.Of(Guid.NewGuid(), new GoalFacts("Sleep and mood", LifeDomain.MentalHealth) { Measure = "PHQ-9", Baseline = 17, Target = 5 }, Guid.NewGuid(), Now);

    private static Step AStep(Goal goal) => Step.For(goal, new StepFacts("Call", StepWho.Client), Guid.NewGuid(), Now);

    private static Progress Entry(Goal goal, int day, int value) => Progress.For(goal, new ProgressFacts(new DateOnly(2026, 2, day)) { Value = value }, Guid.NewGuid(), Now);
}
