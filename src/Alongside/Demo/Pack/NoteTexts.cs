using Alongside.Cases;
using Alongside.Notes;
using Alongside.Referrals;

namespace Alongside.Demo.Pack;

/// <summary>The sentences that notes and other texts of the demo are made of.</summary>
public sealed record NoteTexts
{
    public required IReadOnlyDictionary<ContactKind, IReadOnlyList<string>> Open { get; init; }
    public required IReadOnlyList<string> Interpreter { get; init; }
    public required IReadOnlyList<string> WithChild { get; init; }
    public required IReadOnlyDictionary<Mood, IReadOnlyList<string>> Mood { get; init; }
    public required IReadOnlyList<string> Same { get; init; }
    public required IReadOnlyDictionary<Mood, IReadOnlyList<string>> Weigh { get; init; }
    public required IReadOnlyList<string> StepDone { get; init; }
    public required IReadOnlyList<string> StepNext { get; init; }
    public required IReadOnlyList<string> Measure { get; init; }
    public required IReadOnlyDictionary<ReferralStatus, IReadOnlyList<string>> Referral { get; init; }
    public required IReadOnlyList<string> Unreached { get; init; }
    public required IReadOnlyList<string> Crisis { get; init; }
    public required IReadOnlyList<string> First { get; init; }
    public required IReadOnlyList<string> Closing { get; init; }
    public required IReadOnlyList<string> Next { get; init; }
    public required IReadOnlyList<string> FollowUps { get; init; }
    public required IReadOnlyList<string> Visits { get; init; }
    public required IReadOnlyList<string> Review { get; init; }
    public required IReadOnlyList<string> ClientView { get; init; }
    public required IReadOnlyList<string> Transfer { get; init; }
    public required IReadOnlyList<string> Returned { get; init; }
    public required IReadOnlyList<string> EndReason { get; init; }
    public required IReadOnlyDictionary<CaseOutcome, IReadOnlyList<string>> Outcome { get; init; }
    public required IReadOnlyList<string> Reopen { get; init; }
    public required IReadOnlyList<string> Amend { get; init; }
    public required IReadOnlyList<string> Void { get; init; }
    public required IReadOnlyList<string> PutOff { get; init; }
    public required IReadOnlyList<string> TakeBack { get; init; }
    public required IReadOnlyList<string> Protect { get; init; }
    public required IReadOnlyList<IReadOnlyList<string>> Decline { get; init; }
    public required IReadOnlyList<string> Inform { get; init; }
    public required IReadOnlyList<IReadOnlyList<string>> ReferOn { get; init; }
    public required IReadOnlyList<string> Asks { get; init; }
    public required string SafetyNote { get; init; }
}

/// <summary>Which way it goes.</summary>
public enum Mood
{
    Better,
    Same,
    Stuck,
}
