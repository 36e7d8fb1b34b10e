using Alongside.Privacy;
using Alongside.Shared;

namespace Alongside.Cases.Flags;

public enum RiskKind
{
    SelfHarm,
    HarmToOthers,
    ViolenceAtHome,
    ChildSafety,
    AdultSafety,
    WorkerSafety,
    Health,
    LosingHome,
    Other,
}

public enum RiskLevel
{
    Watch,
    Serious,
    Immediate,
}

/// <summary>A risk that everybody on the case must know of, seen on every page of it until it is resolved.</summary>
public sealed class RiskFlag(Guid caseId, RiskKind kind, RiskLevel level, string words, DateOnly since, DateOnly reviewOn, Guid raisedById) : IOnCase
{
    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid CaseId { get; private set; } = caseId;
    public RiskKind Kind { get; private set; } = kind;
    public RiskLevel Level { get; private set; } = level;

    /// <summary>What to know, and what to do or not to do.</summary>
    public string Words { get; private set; } = words;
    public DateOnly Since { get; private set; } = since;
    public DateOnly ReviewOn { get; private set; } = reviewOn;
    public Guid RaisedById { get; private set; } = raisedById;
    public DateOnly? Reviewed { get; private set; }
    public Guid? ReviewedById { get; private set; }
    public DateOnly? Resolved { get; private set; }
    public Guid? ResolvedById { get; private set; }
    public string? ResolvedReason { get; private set; }
    public int Version { get; private set; } = 1;

    public bool IsActive => Resolved is null;

    public void Review(RiskLevel level, string words, DateOnly nextReview, Guid by, DateOnly today)
    {
        Refusal.If(RiskFlagRules.WhyNotChange(this));
        (Level, Words, ReviewOn, Reviewed, ReviewedById) = (level, words, nextReview, today, by);
        Version++;
    }

    public void Resolve(string reason, Guid by, DateOnly today)
    {
        Refusal.If(RiskFlagRules.WhyNotChange(this));
        (ResolvedReason, Resolved, ResolvedById) = (reason, today, by);
        Version++;
    }
}
