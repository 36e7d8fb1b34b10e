namespace Alongside.Referrals;

/// <summary>Where a referral stands between us and the partner. Stored by name.</summary>
public enum ReferralStatus
{
    Draft,
    Sent,
    Received,
    Accepted,
    Declined,
    Waitlisted,
    Scheduled,
    InService,
    Completed,
    Ended,
    Cancelled,
}

/// <summary>The legal moves of a referral.</summary>
public static class ReferralMoves
{
    public static readonly IReadOnlyDictionary<ReferralStatus, ReferralStatus[]> Table = new Dictionary<ReferralStatus, ReferralStatus[]>
    {
        [ReferralStatus.Draft] = [ReferralStatus.Sent, ReferralStatus.Cancelled],
        [ReferralStatus.Sent] = [ReferralStatus.Received, ReferralStatus.Cancelled],
        [ReferralStatus.Received] = [ReferralStatus.Accepted, ReferralStatus.Declined, ReferralStatus.Waitlisted, ReferralStatus.Cancelled],
        [ReferralStatus.Waitlisted] = [ReferralStatus.Accepted, ReferralStatus.Declined, ReferralStatus.Cancelled],
        [ReferralStatus.Accepted] = [ReferralStatus.Scheduled, ReferralStatus.Cancelled],
        [ReferralStatus.Scheduled] = [ReferralStatus.InService, ReferralStatus.Cancelled],
        [ReferralStatus.InService] = [ReferralStatus.Completed, ReferralStatus.Ended, ReferralStatus.Cancelled],
        [ReferralStatus.Declined] = [],
        [ReferralStatus.Completed] = [],
        [ReferralStatus.Ended] = [],
        [ReferralStatus.Cancelled] = [],
    };

    // Steps that need no words of their own, so that one message of a partner may pass them.
    private static readonly ReferralStatus[] Passed = [ReferralStatus.Received, ReferralStatus.Accepted, ReferralStatus.Scheduled, ReferralStatus.InService];

    /// <summary>The moves from one status to another, in order: "they took her in today" passes accepted and scheduled. Null when there is no way.</summary>
    public static IReadOnlyList<ReferralStatus>? Way(ReferralStatus from, ReferralStatus to)
    {
        if (Table[from].Contains(to)) return [to];
        foreach (var step in Table[from].Where(step => from != ReferralStatus.Draft && Passed.Contains(step)))
            if (Way(step, to) is { } rest) return [step, .. rest];
        return null;
    }

    public static string? WhyNot(ReferralStatus from, ReferralStatus to) =>
        Way(from, to) is null ? $"A referral that is {from.InWords()} cannot become {to.InWords()}." : null;

    public static bool IsOpen(this ReferralStatus status) => Table[status].Length > 0;

    /// <summary>Whether the partner still owes an answer.</summary>
    public static bool AwaitsReply(this ReferralStatus status) => status is ReferralStatus.Sent or ReferralStatus.Received;

    public static string InWords(this ReferralStatus status) => status switch
    {
        ReferralStatus.Draft => "a draft",
        ReferralStatus.InService => "in service",
        _ => status.ToString().ToLowerInvariant(),
    };
}
