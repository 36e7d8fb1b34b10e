using Alongside.Plans;
using Alongside.Shared;
using FsCheck;
using FsCheck.Fluent;

namespace Alongside.Tests.Plans;

public class StateTests
{
    private static readonly DateTime Now = new(2026, 3, 2, 15, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void Every_state_of_a_step_is_reached_and_left() => Reached(StepMoves.Table, StepState.ToDo, []);

    [Fact]
    public void Every_state_of_a_goal_is_reached_and_left() => Reached(GoalMoves.Table, GoalState.Open, []);

    [Fact]
    public void Every_state_of_a_plan_version_is_reached_and_left_but_for_its_two_ends() =>
        Reached(PlanMoves.Table, PlanState.Draft, [PlanState.Superseded, PlanState.Discarded]);

    [Fact]
    public void Whatever_is_tried_a_step_only_moves_along_its_table() =>
        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), tries =>
        {
            var step = Step.For(AGoal(), new StepFacts("Call", StepWho.Client), Guid.NewGuid(), Now);
            foreach (var move in tries)
            {
                var (before, version) = (step.State, step.Version);
                var refused = Refused(() => Try(step, move % 4));
                if (refused && (step.State != before || step.Version != version)) return false;
                if (!refused && (!StepMoves.Table[before].Contains(step.State) || step.Version != version + 1)) return false;
                if (step.State == StepState.Dropped != (step.Reason is not null)) return false;
            }
            return true;
        }));

    [Fact]
    public void Whatever_is_tried_a_goal_only_moves_along_its_table() =>
        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), tries =>
        {
            var goal = AGoal();
            foreach (var move in tries)
            {
                var before = goal.State;
                var refused = Refused(() => Try(goal, move % 3));
                if (refused ? goal.State != before : !GoalMoves.Table[before].Contains(goal.State)) return false;
                if (goal.State == GoalState.Open != (goal.Ended is null)) return false;
            }
            return true;
        }));

    [Fact]
    public void A_plan_version_goes_from_draft_to_agreed_reviewed_and_replaced()
    {
        var plan = PlanVersion.Draft(Guid.NewGuid(), 1, "The heating is off", null, Guid.NewGuid(), Now);
        Refused(() => plan.Reviewed(null)).ShouldBeTrue();
        Refused(plan.Supersede).ShouldBeTrue();
        plan.Agree(new PlanSigning(new(2026, 3, 2), new(2026, 6, 1), "Rosa", null), [], Guid.NewGuid(), Now);
        Refused(() => plan.Change("Other words", null)).ShouldBeTrue();
        Refused(plan.Forget).ShouldBeTrue();
        plan.Reviewed(new(2026, 9, 1));
        plan.Reviewed(new(2026, 12, 1));
        plan.ReviewDue.ShouldBe(new DateOnly(2026, 12, 1));
        plan.Supersede();
        plan.ReviewDue.ShouldBeNull();
        Refused(() => plan.Reviewed(null)).ShouldBeTrue();
    }

    private static Goal AGoal() => Goal.Of(Guid.NewGuid(), new GoalFacts("A warm home", LifeDomain.Housing), Guid.NewGuid(), Now);

    private static void Try(Step step, int move)
    {
        if (move == 0) step.Start();
        else if (move == 1) step.Finish(Now);
        else if (move == 2) step.Drop("No longer needed", Now);
        else step.Reopen();
    }

    private static void Try(Goal goal, int move)
    {
        if (move == 0) goal.Reach(null, new(2026, 3, 2));
        else if (move == 1) goal.Drop("Moved away", new(2026, 3, 2));
        else goal.Reopen("Still wanted");
    }

    private static bool Refused(Action act)
    {
        try
        {
            act();
            return false;
        }
        catch (RefusedException)
        {
            return true;
        }
    }

    private static void Reached<T>(IReadOnlyDictionary<T, T[]> table, T start, T[] ends) where T : struct, Enum
    {
        table.Keys.ShouldBe(Enum.GetValues<T>(), ignoreOrder: true);
        var reached = new HashSet<T> { start };
        while (reached.Count < reached.Union(reached.SelectMany(state => table[state])).Count()) reached.UnionWith(reached.SelectMany(state => table[state]).ToList());
        reached.ShouldBe(Enum.GetValues<T>(), ignoreOrder: true);
        table.Where(row => row.Value.Length == 0).Select(row => row.Key).ShouldBe(ends, ignoreOrder: true);
    }
}
