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

    /// <summary>Who took the first contact, and sees the case until it is opened or declined.</summary>
    public Guid BegunById { get; private set; }
    public DateOnly Begun { get; private set; }
    public DateOnly? Opened { get; private set; }
    public DateOnly? Closed { get; private set; }
    public string? ClosingReason { get; private set; }
    public CaseOutcome? Outcome { get; private set; }
    public string? OutcomeWords { get; private set; }
    public ICollection<Participant> Participants { get; private set; } = [];
    public ICollection<Assignment> Assignments { get; private set; } = [];
    public int Version { get; private set; } = 1;

    public Assignment? Primary => Assignments.FirstOrDefault(row => row.IsCurrent && row.Role == AssignmentRole.Primary);

    private Case()
    {
    }

    /// <summary>The first contact: somebody asked for help.</summary>
    public static Case Begin(string number, Guid clientId, Guid programmeId, string concern, bool isUrgent, Guid begunBy, DateOnly today)
    {
        var begun = new Case
        {
            Number = number,
            ClientId = clientId,
            ProgrammeId = programmeId,
            Concern = concern,
            IsUrgent = isUrgent,
            BegunById = begunBy,
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
        Refusal.If(State == CaseState.Screening ? null : $"A case that is {State.InWords()} is not opened; only a screened one is.");
        Move(CaseState.Open);
        Opened = today;
        Assignments.Add(new Assignment(Id, primaryWorkerId, AssignmentRole.Primary, today));
    }

    /// <summary>Another worker joins; the primary changes by <see cref="HandOver"/> alone.</summary>
    public Assignment Assign(Guid workerId, AssignmentRole role, DateOnly today)
    {
        Refusal.If(AssignmentRules.WhyNotAssign(this, workerId, role));
        var assignment = new Assignment(Id, workerId, role, today);
        Assignments.Add(assignment);
        Version++;
        return assignment;
    }

    /// <summary>A person takes part in the case.</summary>
    public Participant Join(Guid personId, ParticipantRole role, DateOnly today)
    {
        Refusal.If(ParticipantRules.WhyNotJoin(this, personId, role));
        var joined = new Participant(Id, personId, role, today);
        Participants.Add(joined);
        Version++;
        return joined;
    }

    public void EndAssignment(Assignment assignment, DateOnly today)
    {
        Refusal.If(AssignmentRules.WhyNotEnd(assignment));
        assignment.End(today);
        Version++;
    }

    /// <summary>The primary changes hands in one step. Whoever joins as primary leaves any other role; the former may stay as secondary.</summary>
    public void HandOver(Guid toWorkerId, bool formerStays, DateOnly today)
    {
        Refusal.If(AssignmentRules.WhyNotHandOver(this, toWorkerId));
        var former = Primary!;
        former.End(today);
        foreach (var other in Assignments.Where(row => row.IsCurrent && row.WorkerId == toWorkerId)) other.End(today);
        Assignments.Add(new Assignment(Id, toWorkerId, AssignmentRole.Primary, today));
        if (formerStays) Assignments.Add(new Assignment(Id, former.WorkerId, AssignmentRole.Secondary, today));
        Version++;
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

    /// <summary>The workers stay on it, so that those who knew the client still read it.</summary>
    public void Close(CaseOutcome outcome, string? words, DateOnly today)
    {
        Move(CaseState.Closed);
        (Outcome, OutcomeWords, Closed) = (outcome, words, today);
    }

    public void Reopen()
    {
        Refusal.If(State == CaseState.Closed ? null : "Only a closed case can be reopened.");
        Move(CaseState.Open);
        (Closed, Outcome, OutcomeWords, ClosingReason) = (null, null, null, null);
    }

    private void Move(CaseState to)
    {
        Refusal.If(CaseMoves.WhyNot(State, to));
        State = to;
        Version++;
    }
}
