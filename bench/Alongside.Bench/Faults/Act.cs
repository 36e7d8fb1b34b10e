namespace Alongside.Bench.Faults;

internal enum ActKind
{
    FollowUp,
    Note,

    /// <summary>A signed note that also leaves a follow-up: several rows of several rooms in one save.</summary>
    NoteWithFollowUp,
}

/// <summary>How the server answered a form.</summary>
internal enum Outcome
{
    Nothing,
    Acknowledged,
    Away,
    Wrong,
}

/// <summary>A form filled in as a browser would send it, and what has come of it.</summary>
internal sealed class Act
{
    public required ActKind Kind { get; init; }
    public required Guid WorkerId { get; init; }
    public required Guid CaseId { get; init; }

    /// <summary>The hidden id by which the form is known when it comes again.</summary>
    public required Guid FormId { get; init; }
    public Guid? NoteId { get; init; }

    /// <summary>Stands in the database as the title of the follow-up; no other act has it.</summary>
    public required string Title { get; init; }
    public required string Text { get; init; }
    public required Uri Target { get; init; }
    public required string MediaType { get; init; }
    public required byte[] Body { get; init; }

    public bool IsAcknowledged { get; private set; }
    public int TimesSent { get; private set; }

    public void Sent() => TimesSent++;

    public void Acknowledge() => IsAcknowledged = true;
}
