using Alongside.Privacy;

namespace Alongside.Cases.CareTeam;

/// <summary>A worker who must not see the case, whatever else would let them: a conflict of interest.</summary>
public sealed class CaseBar(Guid caseId, Guid workerId, string reason, Guid barredById, DateOnly since) : IOnCase
{
    public Guid CaseId { get; private set; } = caseId;
    public Guid WorkerId { get; private set; } = workerId;
    public string Reason { get; private set; } = reason;
    public Guid BarredById { get; private set; } = barredById;
    public DateOnly Since { get; private set; } = since;
}

public static class CaseBarRules
{
    public static string? WhyNotBar(Case file, Guid workerId, bool isBarred) =>
        isBarred ? "This worker is barred from the case already."
        : CaseMoves.Active.Contains(file.State) && file.Primary?.WorkerId == workerId
            ? "This worker is the primary worker: transfer the case first, so that it is never without one."
        : null;
}
