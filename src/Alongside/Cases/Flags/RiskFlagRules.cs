namespace Alongside.Cases.Flags;

public static class RiskFlagRules
{
    public const int LongestWords = 1000;
    public const int LongestReview = 180;

    /// <summary>All of them stand on every page of the case: nobody reads more.</summary>
    public const int MostActive = 50;

    public static string? WhyNotRaise(int active) =>
        active < MostActive ? null : $"{MostActive} risks are known on this case: resolve those that are over, or review one with what is new, before raising another.";

    public static string? WhyNotChange(RiskFlag flag) => flag.IsActive ? null : "This flag is resolved; raise a new one if the risk is back.";

    /// <summary>A review lies ahead, and not so far that nobody looks at the risk again.</summary>
    public static string? WhyNotReviewOn(DateOnly day, DateOnly today) =>
        day <= today ? "Choose a day after today for the review."
        : day > today.AddDays(LongestReview) ? $"Review a risk within {LongestReview} days."
        : null;

    public static string InWords(this RiskKind kind) => kind switch
    {
        RiskKind.SelfHarm => "Suicide or self-harm",
        RiskKind.HarmToOthers => "Harm to others",
        RiskKind.ViolenceAtHome => "Violence at home",
        RiskKind.ChildSafety => "Safety of a child",
        RiskKind.AdultSafety => "Safety of an adult",
        RiskKind.WorkerSafety => "Safety of workers",
        RiskKind.LosingHome => "Losing the home",
        _ => kind.ToString(),
    };
}
