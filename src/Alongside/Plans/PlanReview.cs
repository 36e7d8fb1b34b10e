using Alongside.Privacy;

namespace Alongside.Plans;

/// <summary>A look back at the agreed plan with the client. A plan that goes on may be reviewed many times; each stays.</summary>
public sealed class PlanReview : IOnCase
{
    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public required Guid PlanVersionId { get; init; }
    public required Guid CaseId { get; init; }
    public required DateOnly On { get; init; }
    public required string Summary { get; init; }
    public string? ClientView { get; init; }
    public required bool PlanChanges { get; init; }
    public DateOnly? NextReview { get; init; }
    public required Guid ById { get; init; }
    public required DateTime At { get; init; }
}
