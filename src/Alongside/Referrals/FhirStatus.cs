namespace Alongside.Referrals;

/// <summary>The statuses of a referral in FHIR: of its ServiceRequest and of its Task.</summary>
public sealed record FhirStatuses(string ServiceRequest, string? Task, string? BusinessStatus = null);

/// <summary>How the statuses map to the Gravity SDOH Clinical Care guide, for exchange with partners.</summary>
public static class FhirStatus
{
    public static FhirStatuses Of(ReferralStatus status) => status switch
    {
        ReferralStatus.Draft => new("draft", null),
        ReferralStatus.Sent => new("active", "requested"),
        ReferralStatus.Received => new("active", "requested", "received"),
        ReferralStatus.Accepted => new("active", "accepted"),
        ReferralStatus.Declined => new("revoked", "rejected"),
        ReferralStatus.Waitlisted => new("on-hold", "on-hold", "waitlisted"),
        ReferralStatus.Scheduled => new("active", "accepted", "scheduled"),
        ReferralStatus.InService => new("active", "in-progress"),
        ReferralStatus.Completed => new("completed", "completed"),
        ReferralStatus.Ended => new("completed", "failed", "ended"),
        ReferralStatus.Cancelled => new("revoked", "cancelled"),
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };
}
