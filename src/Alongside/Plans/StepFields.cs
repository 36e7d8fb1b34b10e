namespace Alongside.Plans;

/// <summary>A step being written, and the workers it may be given to.</summary>
public sealed record StepFields(StepForm Step, IReadOnlyList<CaseWorker> Workers);
