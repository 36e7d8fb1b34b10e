using Alongside.Shared;

namespace Alongside.Intakes;

public static class InquiryRules
{
    /// <summary>Those who decide what becomes of an inquiry.</summary>
    public const Role Deciders = Role.IntakeWorker | Roles.Leads;

    public static string? WhyNotDecide(Me me) =>
        me.HasAny(Deciders) ? null : "Intake workers, supervisors and programme managers screen inquiries: leave it in the queue for them.";

    public static string? WhyNotChange(Inquiry inquiry) =>
        InquiryMoves.Undecided.Contains(inquiry.State) ? null : $"This inquiry is decided ({inquiry.State.InWords().ToLowerInvariant()}) and no longer changed.";

    public static string? WhyNotOpen(Inquiry inquiry) =>
        InquiryMoves.WhyNot(inquiry.State, InquiryState.Opened)
        ?? (inquiry.PersonId is null ? "Say first who this is about: a case needs its client." : null);

    /// <summary>The day by which the first contact is due.</summary>
    public static DateOnly FirstContactDue(Urgency urgency, DateOnly today) => urgency switch
    {
        Urgency.Today => today,
        Urgency.WithinDays => today.AddDays(2),
        _ => today.AddDays(7),
    };

    /// <summary>Whether an inquiry has waited longer than its urgency allows.</summary>
    public static bool IsLate(Urgency urgency, DateOnly taken, DateOnly today) => today > FirstContactDue(urgency, taken);
}
