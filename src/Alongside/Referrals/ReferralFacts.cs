using Alongside.Consents;
using Alongside.ServiceDirectory;
using Alongside.Shared;

namespace Alongside.Referrals;

/// <summary>How the worker gave the referral to the partner.</summary>
public enum SentBy
{
    Phone,
    Fax,
    Email,
    InPerson,
    Post,
}

public static class SentByWords
{
    public static string InWords(this SentBy way) => way switch
    {
        SentBy.Email => "e-mail",
        SentBy.InPerson => "in person",
        _ => way.ToString().ToLowerInvariant(),
    };
}

/// <summary>What a referral says, typed once.</summary>
public sealed record ReferralFacts(string ServiceName, string Receiver, Need Need, string Reason)
{
    public Guid? ServiceId { get; init; }
    public Guid? OrganisationId { get; init; }
    public Guid? GoalId { get; init; }
    public Urgency Urgency { get; init; }
    public Sensitivity Label { get; init; }
    public required IReadOnlyCollection<InformationKind> Shared { get; init; }
    public string? Contact { get; init; }
    public int ReplyDays { get; init; } = Referral.UsualReplyDays;
}

/// <summary>A move of a referral, as the partner or the client told it.</summary>
/// <param name="On">The day it happened.</param>
public sealed record Reply(ReferralStatus To, DateOnly On)
{
    public string? Reason { get; init; }

    /// <summary>Of the appointment, or until when they wait.</summary>
    public DateOnly? Day { get; init; }
    public GotIt? GotIt { get; init; }
}

/// <summary>One step of a referral: what became of it, when, who wrote it down.</summary>
public sealed class ReferralMove
{
    public required Guid ReferralId { get; init; }
    public required int Number { get; init; }
    public required ReferralStatus From { get; init; }
    public required ReferralStatus To { get; init; }
    public required DateOnly On { get; init; }
    public DateOnly? Day { get; init; }
    public string? Reason { get; init; }
    public required Guid WorkerId { get; init; }
    public required DateTime At { get; init; }
}
