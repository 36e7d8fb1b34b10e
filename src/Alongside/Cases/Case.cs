using Alongside.Shared;

namespace Alongside.Cases;

/// <summary>One episode of work with one client or household in one programme.</summary>
public sealed class Case
{
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>"C-2026-00042": year of the first contact and a running number.</summary>
    public string Number { get; private set; } = "";
    public Guid ClientId { get; private set; }
    public Guid ProgrammeId { get; private set; }
    public CaseState State { get; private set; } = CaseState.Inquiry;

    /// <summary>Why the case was brought to us, in a sentence.</summary>
    public string Concern { get; private set; } = "";
    public bool IsUrgent { get; private set; }
    public DateOnly Begun { get; private set; }
    public DateOnly? Opened { get; private set; }
    public DateOnly? Closed { get; private set; }
    public string? ClosingReason { get; private set; }
    public string? Outcome { get; private set; }
    public ICollection<Participant> Participants { get; private set; } = [];
    public ICollection<Assignment> Assignments { get; private set; } = [];
    public int Version { get; private set; } = 1;

    private Case()
    {
    }

    /// <summary>The first contact: somebody asked for help.</summary>
    public static Case Begin(string number, Guid clientId, Guid programmeId, string concern, bool isUrgent, DateOnly today)
    {
        var begun = new Case
        {
            Number = number,
            ClientId = clientId,
            ProgrammeId = programmeId,
            Concern = concern,
            IsUrgent = isUrgent,
            Begun = today,
        };
        begun.Participants.Add(new Participant(begun.Id, clientId, ParticipantRole.Client, today));
        return begun;
    }

    public void Screen() => Move(CaseState.Screening);

    public void Decline(string reason, DateOnly today)
    {
        Move(CaseState.Declined);
        (ClosingReason, Closed) = (reason, today);
    }

    /// <summary>Opens with its one primary worker.</summary>
    public void Open(Guid primaryWorkerId, DateOnly today)
    {
        Move(CaseState.Open);
        Opened = today;
        Assignments.Add(new Assignment(Id, primaryWorkerId, AssignmentRole.Primary, today));
    }

    public void BeginClosing(string reason)
    {
        Move(CaseState.Closing);
        ClosingReason = reason;
    }

    /// <summary>The closing was called off.</summary>
    public void Resume()
    {
        Refusal.If(State == CaseState.Closing ? null : "Only a case that is closing can be resumed.");
        Move(CaseState.Open);
        ClosingReason = null;
    }

    public void Close(string outcome, DateOnly today)
    {
        Move(CaseState.Closed);
        (Outcome, Closed) = (outcome, today);
    }

    public void Reopen()
    {
        Refusal.If(State == CaseState.Closed ? null : "Only a closed case can be reopened.");
        Move(CaseState.Open);
        (Closed, Outcome, ClosingReason) = (null, null, null);
    }

    private void Move(CaseState to)
    {
        Refusal.If(CaseMoves.WhyNot(State, to));
        State = to;
        Version++;
    }
}
