using Alongside.People.ContactPoints;
using Alongside.Shared;
using Alongside.Shared.Database;

namespace Alongside.Intakes;

/// <summary>Somebody asked for help: what was said, about whom, how urgent, and what became of it.</summary>
public sealed class Inquiry
{
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>"I-2026-00042".</summary>
    public string Number { get; private set; } = "";
    public InquiryState State { get; private set; } = InquiryState.New;
    public Channel Channel { get; private set; }
    public InquiryKind Kind { get; private set; }
    public Urgency Urgency { get; private set; }
    public string? CallerName { get; private set; }
    public CallerRelation CallerRelation { get; private set; }

    /// <summary>Where we may call back; a number, e-mail or address.</summary>
    [Secret]
    public string? CallBack { get; private set; }
    public MessageRule CallBackMessages { get; private set; }
    public string? CallBackNote { get; private set; }

    /// <summary>The person it is about; nobody until they are known.</summary>
    public Guid? PersonId { get; private set; }

    /// <summary>What brought them, in the caller's own words.</summary>
    public string Concern { get; private set; } = "";
    public Guid? ProgrammeId { get; private set; }

    /// <summary>Somebody may be in danger.</summary>
    public bool SafetyNoticed { get; private set; }
    public string? SafetyNote { get; private set; }

    /// <summary>Services, rights and costs were explained.</summary>
    public bool RightsExplained { get; private set; }
    public Guid TakenById { get; private set; }
    public DateTime Taken { get; private set; }
    public Guid? ScreenerId { get; private set; }
    public DateTime? ScreeningBegun { get; private set; }
    public Guid? DecidedById { get; private set; }
    public DateTime? Decided { get; private set; }
    public DeclineReason? DeclineReason { get; private set; }

    /// <summary>Why it was decided so, or what was said to them.</summary>
    public string? DecisionNote { get; private set; }

    /// <summary>Where they were referred on to.</summary>
    public string? ReferredTo { get; private set; }
    public Guid? CaseId { get; private set; }
    public int Version { get; private set; } = 1;

    private Inquiry()
    {
    }

    public static Inquiry Take(string number, InquiryFacts facts, Guid? personId, Guid takenBy, DateTime now)
    {
        var inquiry = new Inquiry { Number = number, PersonId = personId, TakenById = takenBy, Taken = now };
        inquiry.Tell(facts);
        if (facts.Kind is InquiryKind.WrongNumber or InquiryKind.HangUp) inquiry.Move(InquiryState.CallOnly);
        if (facts.Kind is InquiryKind.InformationOnly) inquiry.Decide(InquiryState.InformationGiven, facts.Concern, takenBy, now);
        return inquiry;
    }

    public void Change(InquiryFacts facts)
    {
        Refusal.If(InquiryRules.WhyNotChange(this));
        Tell(facts);
        Version++;
    }

    public void About(Guid personId)
    {
        Refusal.If(InquiryRules.WhyNotChange(this));
        PersonId = personId;
        Version++;
    }

    /// <summary>Somebody takes it to screen: from the queue, from a colleague, or anew after a decision.</summary>
    public void Screen(Guid screener, DateTime now)
    {
        if (State != InquiryState.Screening) Move(InquiryState.Screening);
        else Refusal.If(ScreenerId == screener ? "You are screening this inquiry already." : null);
        (ScreenerId, ScreeningBegun, Version) = (screener, now, Version + 1);
        (DecidedById, Decided, DeclineReason, DecisionNote, ReferredTo) = (null, null, null, null, null);
        if (Kind is InquiryKind.WrongNumber or InquiryKind.HangUp or InquiryKind.InformationOnly) Kind = InquiryKind.AskedForHelp;
    }

    public void Open(Guid caseId, Guid by, DateTime now)
    {
        Decide(InquiryState.Opened, null, by, now);
        CaseId = caseId;
    }

    public void Decline(DeclineReason reason, string? note, Guid by, DateTime now)
    {
        Decide(InquiryState.Declined, note, by, now);
        DeclineReason = reason;
    }

    public void GiveInformation(string note, Guid by, DateTime now) => Decide(InquiryState.InformationGiven, note, by, now);

    public void ReferOn(string to, string reason, Guid by, DateTime now)
    {
        Decide(InquiryState.ReferredOn, reason, by, now);
        ReferredTo = to;
    }

    private void Decide(InquiryState to, string? note, Guid by, DateTime now)
    {
        Move(to);
        (DecisionNote, DecidedById, Decided) = (note, by, now);
    }

    private void Tell(InquiryFacts facts)
    {
        (Channel, Kind, Urgency, CallerName, CallerRelation) = (facts.Channel, facts.Kind, facts.Urgency, facts.CallerName, facts.CallerRelation);
        (CallBack, CallBackMessages, CallBackNote) = (facts.CallBack, facts.CallBackMessages, facts.CallBackNote);
        (Concern, ProgrammeId, SafetyNoticed, SafetyNote, RightsExplained) =
            (facts.Concern, facts.ProgrammeId, facts.SafetyNoticed, facts.SafetyNote, facts.RightsExplained);
    }

    private void Move(InquiryState to)
    {
        Refusal.If(InquiryMoves.WhyNot(State, to));
        State = to;
        Version++;
    }
}

/// <summary>What was said at the first contact.</summary>
public sealed record InquiryFacts(Channel Channel, InquiryKind Kind, Urgency Urgency, string Concern)
{
    public string? CallerName { get; init; }
    public CallerRelation CallerRelation { get; init; }
    public string? CallBack { get; init; }
    public MessageRule CallBackMessages { get; init; }
    public string? CallBackNote { get; init; }
    public Guid? ProgrammeId { get; init; }
    public bool SafetyNoticed { get; init; }
    public string? SafetyNote { get; init; }
    public bool RightsExplained { get; init; }
}
