using Alongside.Shared;

namespace Alongside.Consents;

public static class ConsentRules
{
    /// <summary>From this many days before its end on, the case's header says so.</summary>
    public const int WarnDays = 14;

    public static string? WhyNotRevoke(Consent consent) => consent.Revoked is null ? null : "This consent is already revoked.";

    /// <summary>Why nothing may leave under it today; null when it holds.</summary>
    public static string? WhyNotInForce(Consent consent, DateOnly today) => consent switch
    {
        { Revoked: { } at } => $"consent {consent.Number} was revoked on {at:MMMM d, yyyy}",
        _ when consent.From > today => $"consent {consent.Number} begins on {consent.From:MMMM d, yyyy}",
        _ when consent.Until < today => $"consent {consent.Number} ended on {consent.Until:MMMM d, yyyy}",
        _ => null,
    };

    /// <summary>The words of the header tag for a consent that ends soon; null when it does not.</summary>
    public static string? EndingSoon(Consent consent, DateOnly today)
    {
        if (WhyNotInForce(consent, today) is not null || consent.Until is not { } until) return null;
        return (until.DayNumber - today.DayNumber) switch
        {
            0 => $"Consent to {consent.MayReceive} ends today",
            1 => $"Consent to {consent.MayReceive} ends tomorrow",
            <= WarnDays and var days => $"Consent to {consent.MayReceive} ends in {days} days",
            _ => null,
        };
    }

    /// <summary>Whether a worker with these labels may know of what bears those, as names joined by commas.</summary>
    public static bool MayKnow(IEnumerable<Sensitivity> granted, string labels) =>
        labels.Split(',', StringSplitOptions.RemoveEmptyEntries).All(label => granted.Contains(Enum.Parse<Sensitivity>(label)));

    /// <summary>The label that something about this consent bears on the timeline.</summary>
    public static Sensitivity LabelOf(Consent consent) => consent.LabelsCovered().FirstOrDefault(label => label != Sensitivity.General);

    public static bool IsFor(Consent consent, Guid? organisationId, string receiver) =>
        (organisationId is not null && consent.OrganisationId == organisationId) || consent.ReceiverKey == receiver.Fold();
}
