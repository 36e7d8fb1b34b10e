namespace Alongside.Referrals;

/// <summary>The moves that a worker is offered: what a partner's message can be about, the likeliest first.</summary>
public static class OfferedMoves
{
    private static readonly ReferralStatus[] Order =
    [
        ReferralStatus.Received, ReferralStatus.Accepted, ReferralStatus.Waitlisted, ReferralStatus.Declined, ReferralStatus.Scheduled, ReferralStatus.InService,
        ReferralStatus.Completed, ReferralStatus.Ended, ReferralStatus.Cancelled,
    ];

    public static IReadOnlyList<ReferralStatus> From(ReferralStatus status) =>
        status == ReferralStatus.Draft ? [ReferralStatus.Cancelled] : [.. Order.Where(to => ReferralMoves.WhyNot(status, to) is null)];

    public static string InWords(ReferralStatus to) => to switch
    {
        ReferralStatus.Received => "Received: they have it, no answer yet",
        ReferralStatus.Accepted => "Accepted: they will help",
        ReferralStatus.Waitlisted => "On the waiting list",
        ReferralStatus.Declined => "Declined",
        ReferralStatus.Scheduled => "Scheduled: there is an appointment",
        ReferralStatus.InService => "In service: it has begun",
        ReferralStatus.Completed => "Completed",
        ReferralStatus.Ended => "Ended before it was completed",
        ReferralStatus.Cancelled => "Cancelled by us or the client",
        _ => to.InWords(),
    };
}

/// <summary>One step of the bar that shows where a referral stands.</summary>
public sealed record ProgressStep(string Text, bool IsDone, bool IsNow)
{
    private static readonly ReferralStatus[] Road = [ReferralStatus.Draft, ReferralStatus.Sent, ReferralStatus.Received, ReferralStatus.Accepted, ReferralStatus.Scheduled, ReferralStatus.InService, ReferralStatus.Completed];

    public static IReadOnlyList<ProgressStep> Of(ReferralStatus status)
    {
        var at = Array.IndexOf(Road, status);
        if (at >= 0) return [.. Road.Select((step, place) => new ProgressStep(Name(step), place < at, place == at))];
        var last = status switch { ReferralStatus.Ended => 5, ReferralStatus.Cancelled => 1, _ => 2 };
        return [.. Road.Take(last + 1).Select(step => new ProgressStep(Name(step), true, false)), new ProgressStep(Name(status), false, true)];
    }

    private static string Name(ReferralStatus status) => status switch
    {
        ReferralStatus.Draft => "Draft",
        ReferralStatus.InService => "In service",
        _ => status.ToString(),
    };
}
