namespace Alongside.Plans;

public static class PlanRules
{
    public const int LongestTitle = 200;
    public const int LongestText = 4000;
    public const int HeaviestGoal = 10;

    public static string? WhyNotChange(Goal goal) =>
        goal.State == GoalState.Open ? null : $"This goal is {goal.State.InWords()}: reopen it before changing it.";

    public static string? WhyNotChange(Step step) =>
        step.State is StepState.ToDo or StepState.Doing ? null : $"This step is {step.State.InWords()}: reopen it before changing it.";
}
