namespace Alongside.Plans;

/// <summary>A version of the plan to be read: as it would be agreed, or as it was.</summary>
public sealed record PlanText(PlanVersion Plan, IReadOnlyList<AgreedGoal> Goals);
