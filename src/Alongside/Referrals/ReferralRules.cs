using Alongside.Shared;

namespace Alongside.Referrals;

public static class ReferralRules
{
    public const int LongestText = 4000;

    /// <summary>What a move is missing; null when it may be made.</summary>
    public static string? WhyNotTake(ReferralStatus from, Reply reply) => ReferralMoves.WhyNot(from, reply.To) ?? reply.To switch
    {
        ReferralStatus.Sent => "A referral is sent with what is shared, not by a reply.",
        ReferralStatus.Declined when IsBlank(reply.Reason) => "Say why they declined.",
        ReferralStatus.Waitlisted when reply.Day is null => "Say since or until which day they are on the waiting list.",
        ReferralStatus.Completed when reply.GotIt is null => "Say whether the client got what they needed.",
        ReferralStatus.Ended when IsBlank(reply.Reason) => "Say why the service ended.",
        ReferralStatus.Cancelled when IsBlank(reply.Reason) => "Say why it is cancelled.",
        _ => null,
    };

    /// <summary>Whether the agreed days are over without an answer.</summary>
    public static bool IsUnanswered(ReferralStatus status, DateOnly? replyDue, DateOnly today) => status.AwaitsReply() && replyDue < today;

    /// <summary>Why no follow-up is made of it; null when one is due.</summary>
    public static string? WhyNotRaise(Referral referral, DateOnly today) => referral switch
    {
        { Raised: not null } => "The missing reply is already a follow-up.",
        _ when !IsUnanswered(referral.Status, referral.ReplyDue, today) => "The agreed days are not over.",
        _ => null,
    };

    /// <summary>How a move reads on the timeline: "Referral declined: Elm Street Shelter".</summary>
    public static string Title(ReferralStatus to, string service) => to switch
    {
        ReferralStatus.InService => $"Service began: {service}",
        _ => $"Referral {to.InWords()}: {service}",
    };

    /// <summary>What a goal is told of the referral's end. A goal has no label, so a sensitive referral tells it no name and no reason.</summary>
    public static string Outcome(Referral referral, Reply reply)
    {
        var got = reply.GotIt switch
        {
            GotIt.Yes => "the client got what they needed",
            GotIt.Partly => "the client got a part of what they needed",
            GotIt.No => "the client did not get what they needed",
            _ => null,
        };
        return referral.Label == Sensitivity.General
            ? string.Join(": ", new[] { Title(reply.To, referral.ServiceName), got, reply.Reason }.OfType<string>())
            : string.Join(": ", new[] { $"A referral was {reply.To.InWords()}", got }.OfType<string>());
    }

    private static bool IsBlank(string? text) => string.IsNullOrWhiteSpace(text);
}
