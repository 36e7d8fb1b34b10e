using Alongside.Privacy;

namespace Alongside.Plans;

/// <summary>How far a goal was on a day: the measure, the level on its scale, or words. Written once; what was wrong is struck, not removed.</summary>
public sealed class Progress : IOnCase
{
    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid GoalId { get; private set; }
    public Guid CaseId { get; private set; }
    public DateOnly On { get; private set; }
    public decimal? Value { get; private set; }

    /// <summary>From −2, much less than expected, to +2, much more.</summary>
    public int? Level { get; private set; }
    public string? Words { get; private set; }

    /// <summary>The record it was taken from: a note, a referral, an assessment.</summary>
    public Guid? SourceId { get; private set; }
    public Guid ById { get; private set; }
    public DateTime At { get; private set; }
    public string? StruckBecause { get; private set; }
    public int Version { get; private set; } = 1;

    private Progress()
    {
    }

    public static Progress For(Goal goal, ProgressFacts facts, Guid by, DateTime now) => new()
    {
        GoalId = goal.Id,
        CaseId = goal.CaseId,
        On = facts.On,
        Value = facts.Value,
        Level = facts.Level,
        Words = facts.Words,
        SourceId = facts.SourceId,
        ById = by,
        At = now,
    };

    public void Strike(string reason)
    {
        Shared.Refusal.If(StruckBecause is null ? null : "This entry is already struck out.");
        StruckBecause = reason;
        Version++;
    }
}

public sealed record ProgressFacts(DateOnly On)
{
    public decimal? Value { get; init; }
    public int? Level { get; init; }
    public string? Words { get; init; }
    public Guid? SourceId { get; init; }
}
