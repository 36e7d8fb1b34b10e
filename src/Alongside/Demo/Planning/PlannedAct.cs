using Alongside.Cases;
using Alongside.Cases.Flags;
using Alongside.Intakes;
using Alongside.People;
using Alongside.People.ContactPoints;
using Alongside.People.Relationships;
using Alongside.Plans;
using Alongside.Referrals;
using Alongside.Shared;

namespace Alongside.Demo.Planning;

/// <summary>Something that will be done in a story: when by the agency's clock, and by which worker (their e-mail address).</summary>
public abstract record PlannedAct(DateTime At, string By);

public sealed record TakeCall(DateTime At, string By, string Programme, InquiryForm Form) : PlannedAct(At, By);

public sealed record BeginScreening(DateTime At, string By) : PlannedAct(At, By);

public sealed record SayNo(DateTime At, string By, DeclineReason Reason, string Note) : PlannedAct(At, By);

public sealed record Inform(DateTime At, string By, string Note) : PlannedAct(At, By);

public sealed record SendElsewhere(DateTime At, string By, string To, string Reason) : PlannedAct(At, By);

public sealed record Open(DateTime At, string By, string Worker) : PlannedAct(At, By);

/// <summary>What the client says of themself, their ways to be reached, household, relationships and others who take part are written down.</summary>
public sealed record MeetPeople(DateTime At, string By, SelfDescribed Self, IReadOnlyList<ContactForm> Contacts, IReadOnlyList<PlannedPerson> Others, IReadOnlyList<PlannedTie> Ties) : PlannedAct(At, By);

/// <param name="Role">What they are in the case; none for those of whom only is told.</param>
/// <param name="IsToClient">What they are to the client.</param>
/// <param name="IsTurned">The words are of the client: the client is the parent.</param>
public sealed record PlannedPerson(PersonForm Form, ParticipantRole? Role, RelationshipKind? IsToClient, bool IsTurned, bool LivesWithClient);

/// <summary>What one of the others is to another, or to the client where no number is given.</summary>
public sealed record PlannedTie(int From, RelationshipKind Kind, int? To);

public sealed record Flag(DateTime At, string By, RiskKind Kind, RiskLevel Level, string Words, DateOnly ReviewOn) : PlannedAct(At, By);

public sealed record LookAtFlag(DateTime At, string By, RiskLevel Level, string Words, DateOnly ReviewOn) : PlannedAct(At, By);

public sealed record EndFlag(DateTime At, string By, string Reason) : PlannedAct(At, By);

/// <param name="Form">"phq" or "needs".</param>
/// <param name="Level">The score of the PHQ-9; else from 0, nothing is hard, to 100, everything is.</param>
/// <param name="Said">What was said, by the question or the part of life.</param>
public sealed record Assess(DateTime At, string By, AssessmentKind Form, int Level, IReadOnlyDictionary<string, string> Said, bool Finish) : PlannedAct(At, By);

public enum AssessmentKind
{
    StrengthsAndNeeds,
    Phq9,
}

public sealed record MakePlan(DateTime At, string By, string Situation, string Strengths, IReadOnlyList<PlannedGoal> Goals) : PlannedAct(At, By);

public sealed record PlannedGoal(GoalForm Form, IReadOnlyList<StepForm> Steps);

public sealed record AgreeOnPlan(DateTime At, string By, DateOnly ReviewDue, string? WhyNotSigned) : PlannedAct(At, By);

public sealed record LookBack(DateTime At, string By, string Summary, string ClientView, DateOnly NextReview) : PlannedAct(At, By);

public sealed record EndGoal(DateTime At, string By, int Goal, bool Reached, string Words) : PlannedAct(At, By);

public sealed record Begin(DateTime At, string By, int Goal, int Step) : PlannedAct(At, By);

public sealed record Allow(DateTime At, string By, string Agency, Sensitivity Label, string Language, DateOnly Until) : PlannedAct(At, By);

/// <param name="Number">What answers call it by.</param>
public sealed record Refer(DateTime At, string By, int Number, int Goal, string ServiceId, ReferralForm Form, bool Send) : PlannedAct(At, By);

public sealed record Answer(DateTime At, string By, int Referral, ReferralStatus To, DateOnly? Day, string? Reason, GotIt? GotIt) : PlannedAct(At, By);

public sealed record Write(DateTime At, string By, PlannedNote Note) : PlannedAct(At, By);

/// <summary>A correction of the note written last.</summary>
public sealed record Correct(DateTime At, string By, string Reason) : PlannedAct(At, By);

/// <summary>The note written last does not count.</summary>
public sealed record Withdraw(DateTime At, string By, string Reason) : PlannedAct(At, By);

public sealed record Remember(DateTime At, string By, string Title, DateOnly Due, TimeOnly? Time) : PlannedAct(At, By);

/// <summary>What was remembered last waits until another day.</summary>
public sealed record PutOff(DateTime At, string By, DateOnly Day, string Reason) : PlannedAct(At, By);

/// <summary>The consent given last is taken back.</summary>
public sealed record TakeBack(DateTime At, string By, string Reason) : PlannedAct(At, By);

/// <summary>The client is found by nobody outside the case.</summary>
public sealed record Protect(DateTime At, string By, string Reason) : PlannedAct(At, By);

public sealed record JoinCase(DateTime At, string By, string Worker, AssignmentRole Role) : PlannedAct(At, By);

public sealed record OfferCase(DateTime At, string By, string To, string Reason) : PlannedAct(At, By);

public sealed record TakeCase(DateTime At, string By) : PlannedAct(At, By);

public sealed record ReturnCase(DateTime At, string By, string Reason) : PlannedAct(At, By);

public sealed record ComeToAnEnd(DateTime At, string By, string Reason) : PlannedAct(At, By);

public sealed record Close(DateTime At, string By, CaseOutcome Outcome, string Words) : PlannedAct(At, By);

public sealed record Reopen(DateTime At, string By, string Worker, string Reason) : PlannedAct(At, By);
