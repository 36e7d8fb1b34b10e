using Alongside.Cases;

namespace Alongside.Plans;

public static class PlanRules
{
    public const int LongestTitle = 200;
    public const int LongestText = 4000;
    public const int HeaviestGoal = 10;
    public const int MostGoalsAtOnce = 50;
    public const int MostStepsOfAGoal = 100;

    public static string? WhyNotPlan(CaseState state) => state switch
    {
        CaseState.Open or CaseState.Closing => null,
        CaseState.Closed => "This case is closed: reopen it before changing its plan.",
        _ => $"This case is {state.InWords()}: its plan begins when it is open.",
    };

    public static string? WhyNotChange(Goal goal) =>
        goal.State == GoalState.Open ? null : $"This goal is {goal.State.InWords()}: reopen it before changing it.";

    public static string? WhyNotChange(Step step) =>
        step.State is StepState.ToDo or StepState.Doing ? null : $"This step is {step.State.InWords()}: reopen it before changing it.";

    public static string? WhyNotAdd(int openGoals) =>
        openGoals < MostGoalsAtOnce ? null : $"{MostGoalsAtOnce} goals are worked on already: mark those that are reached, or drop some, before adding another.";

    public static string? WhyNotAddStep(int steps) =>
        steps < MostStepsOfAGoal ? null : $"This goal has {MostStepsOfAGoal} steps already: go on under a new goal.";

    public static string? WhyNotAgree(PlanVersion plan, int openGoals) =>
        PlanMoves.WhyNot(plan.PlanState, PlanState.Agreed)
        ?? (openGoals == 0 ? "A plan needs at least one goal before it can be agreed." : null);

    public static string? WhyNotReview(PlanVersion plan, bool hasDraft) =>
        PlanMoves.WhyNot(plan.PlanState, PlanState.Reviewed)
        ?? (hasDraft ? "The next version of the plan is already being written: agree it or discard it first." : null);
}
