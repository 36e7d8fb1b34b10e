using Alongside.Shared;

namespace Alongside.Records;

/// <summary>Everything written on a case: note, form response, plan version, referral, session, document.</summary>
public abstract class Record
{
    public Guid Id { get; protected set; } = Guid.CreateVersion7();
    public Guid CaseId { get; protected set; }
    public Guid AuthorId { get; protected set; }

    /// <summary>When it happened, UTC.</summary>
    public DateTime Occurred { get; protected set; }

    /// <summary>When it was written, UTC.</summary>
    public DateTime Recorded { get; protected set; }
    public Sensitivity Label { get; protected set; } = Sensitivity.General;
    public RecordState State { get; private set; } = RecordState.Draft;

    /// <summary>Raised with every change by people; a save against an older one is stale.</summary>
    public int Version { get; private set; } = 1;
    public string? StateReason { get; private set; }

    /// <summary>How this record stands on the timeline and in the search.</summary>
    public abstract ChronicleLine Line();

    /// <summary>The whole content, for the version that an amendment keeps beside the new one. JSON.</summary>
    public abstract string Content();

    protected void Move(RecordState to, string? reason = null)
    {
        Refusal.If(RecordMoves.WhyNot(State, to));
        State = to;
        StateReason = reason;
        Version++;
    }

    /// <summary>A draft was edited.</summary>
    protected void Edited()
    {
        Refusal.If(State == RecordState.Draft ? null : "A signed record is not edited: amend it with a reason.");
        Version++;
    }

    public void Discard() => Move(RecordState.Discarded);

    public void Void(string reason) => Move(RecordState.Voided, reason);
}
