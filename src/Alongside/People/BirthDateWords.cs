using System.Globalization;

namespace Alongside.People;

/// <summary>A birth date and an age as they are said, never surer than they are.</summary>
public static class BirthDateWords
{
    /// <summary>As it is shown: "March 4, 1990", "1990 (year only)", "about 1990".</summary>
    public static string InWords(DateOnly? date, BirthDatePrecision precision) => (date, precision) switch
    {
        ({ } day, BirthDatePrecision.Exact) => day.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture),
        ({ } day, BirthDatePrecision.Year) => $"{Year(day)} (year only)",
        ({ } day, BirthDatePrecision.Approximate) => "about " + Rough(day, "MMMM d, yyyy"),
        _ => "not known",
    };

    /// <summary>As it is typed: what <see cref="BirthDateText.Read"/> reads back as the same.</summary>
    public static string? Written(DateOnly? date, BirthDatePrecision precision) => (date, precision) switch
    {
        ({ } day, BirthDatePrecision.Exact) => day.ToString("M/d/yyyy", CultureInfo.InvariantCulture),
        ({ } day, BirthDatePrecision.Year) => Year(day),
        ({ } day, BirthDatePrecision.Approximate) => "about " + Rough(day, "M/d/yyyy"),
        _ => null,
    };

    /// <summary>"36 years", "about 36 years", "5 months"; null when nothing is known.</summary>
    public static string? AgeInWords(this Person person, DateOnly today)
    {
        if (person.AgeOn(today) is not { } years || person.BirthDate is not { } born) return null;
        if (person.BirthDatePrecision != BirthDatePrecision.Exact) return years == 0 ? "under 2 years" : $"about {years} years";
        if (years >= 2) return $"{years} years";
        var months = ((today.Year - born.Year) * 12) + today.Month - born.Month - (today.Day < born.Day ? 1 : 0);
        return months == 1 ? "1 month" : $"{months} months";
    }

    private static string Rough(DateOnly day, string whole) => day switch
    {
        { Day: 1, Month: 1 } => Year(day),
        { Day: 1 } => day.ToString("MMMM yyyy", CultureInfo.InvariantCulture),
        _ => day.ToString(whole, CultureInfo.InvariantCulture),
    };

    private static string Year(DateOnly day) => day.ToString("yyyy", CultureInfo.InvariantCulture);
}
