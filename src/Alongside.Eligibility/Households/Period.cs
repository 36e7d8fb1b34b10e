namespace Alongside.Eligibility.Households;

/// <summary>How often an amount comes or goes; every amount is kept as that of a year, which is exact for all of them.</summary>
public static class Period
{
    public static readonly IReadOnlyList<string> All = ["hour", "week", "two-weeks", "half-month", "month", "quarter", "year"];

    /// <param name="hours">Hours a week, for what is paid by the hour.</param>
    public static decimal? AYear(string period, decimal amount, decimal? hours = null) => period switch
    {
        "hour" => amount * hours * 52,
        "week" => amount * 52,
        "two-weeks" => amount * 26,
        "half-month" => amount * 24,
        "month" => amount * 12,
        "quarter" => amount * 4,
        "year" => amount,
        _ => null,
    };
}
