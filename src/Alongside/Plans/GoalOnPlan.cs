namespace Alongside.Plans;

/// <summary>A goal as a card of the plan.</summary>
public sealed record GoalOnPlan(GoalSight Sight, bool MayPlan);
