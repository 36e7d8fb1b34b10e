using System.Globalization;
using System.Text.RegularExpressions;

namespace Alongside.People;

/// <summary>A birth date as it was understood, or in plain words why it was not.</summary>
public sealed record BirthDateReading(DateOnly? Date, BirthDatePrecision Precision, string? Fault = null)
{
    public static readonly BirthDateReading Unknown = new(null, BirthDatePrecision.Unknown);

    public static BirthDateReading Not(string fault) => new(null, BirthDatePrecision.Unknown, fault);
}

/// <summary>Reads a birth date typed in one field: a date, a year, "about 1990", "about 40 years", "unknown" or nothing.</summary>
public static partial class BirthDateText
{
    public const int OldestAge = 120;
    private const string Examples = "Write it like 3/4/1990, March 4, 1990, just the year 1990, \"about 1990\", or \"unknown\".";

    private static readonly string[] NotKnown = ["unknown", "not known", "unk", "?", "n/a", "na", "none", "-", "desconocido", "don't know", "dont know"];

    private static readonly string[] WithMonthNames =
        ["MMMM d yyyy", "MMM d yyyy", "d MMMM yyyy", "d MMM yyyy", "yyyy MMMM d", "yyyy MMM d"];

    public static BirthDateReading Read(string? typed, DateOnly today)
    {
        var text = Digits(typed.Clean());
        if (text.Length == 0 || NotKnown.Contains(text, StringComparer.OrdinalIgnoreCase)) return BirthDateReading.Unknown;
        if (text.Length > 60) return BirthDateReading.Not("This is too long for a birth date. " + Examples);
        var about = About().Match(text);
        var isAbout = about.Success || text.EndsWith('?');
        var rest = (about.Success ? text[about.Length..] : text).TrimEnd('?', ' ', '.').Trim();
        if (rest.Length == 0) return BirthDateReading.Not(Examples);
        var reading = Age(rest, isAbout, today) ?? Year(rest) ?? Numbers(rest, typed!.Trim()) ?? Names(rest) ?? BirthDateReading.Not($"\"{typed!.Trim()}\" could not be read as a birth date. {Examples}");
        if (reading.Fault is not null) return reading;
        if (WhyNot(reading, today, typed!.Trim()) is { } fault) return BirthDateReading.Not(fault);
        return isAbout ? reading with { Precision = BirthDatePrecision.Approximate } : reading;
    }

    private static string? WhyNot(BirthDateReading reading, DateOnly today, string typed)
    {
        var date = reading.Date!.Value;
        if (date > today) return $"{typed} is in the future: check the year.";
        var oldest = reading.Precision == BirthDatePrecision.Year ? today.Year - date.Year - 1 : Years(date, today);
        return oldest > OldestAge ? $"{typed} would make the person {today.Year - date.Year} years old: check the year." : null;
    }

    internal static int Years(DateOnly born, DateOnly today)
    {
        var years = today.Year - born.Year;
        return (today.Month, today.Day).CompareTo((born.Month, born.Day)) < 0 ? years - 1 : years;
    }

    private static BirthDateReading? Age(string text, bool isAbout, DateOnly today)
    {
        var match = AgeOnly().Match(text);
        if (!match.Success || (!isAbout && match.Groups["said"].Length == 0 && match.Groups["word"].Length == 0)) return null;
        var age = int.Parse(match.Groups["age"].Value, CultureInfo.InvariantCulture);
        return age > OldestAge
            ? BirthDateReading.Not($"Nobody is {age} years old: check the age.")
            : new BirthDateReading(new DateOnly(today.Year - age, 1, 1), BirthDatePrecision.Approximate);
    }

    private static BirthDateReading? Year(string text) =>
        text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            ? year == 0 ? BirthDateReading.Not(Examples) : new BirthDateReading(new DateOnly(year, 1, 1), BirthDatePrecision.Year)
            : null;

    private static BirthDateReading? Numbers(string text, string typed)
    {
        var match = ThreeNumbers().Match(text);
        if (!match.Success)
            return TwoNumbers().IsMatch(text) ? BirthDateReading.Not($"\"{typed}\" has no full year. {Examples}") : null;
        var parts = new[] { "a", "b", "c" }.Select(group => match.Groups[group].Value).ToArray();
        var yearFirst = parts[0].Length == 4;
        if (!yearFirst && parts[2].Length != 4) return BirthDateReading.Not($"Write the year of \"{typed}\" with four digits, for example 3/4/1990.");
        var numbers = parts.Select(part => int.Parse(part, CultureInfo.InvariantCulture)).ToArray();
        var (year, month, day) = yearFirst ? (numbers[0], numbers[1], numbers[2])
            : numbers[0] > 12 ? (numbers[2], numbers[1], numbers[0]) : (numbers[2], numbers[0], numbers[1]);
        if (year < 1 || month is < 1 or > 12) return BirthDateReading.Not($"\"{typed}\" is not a real date: there is no month {month}. Write month/day/year.");
        if (day < 1 || day > DateTime.DaysInMonth(year, month))
            return BirthDateReading.Not($"\"{typed}\" is not a real date: {MonthName(month)} {year} has {DateTime.DaysInMonth(year, month)} days.");
        return new BirthDateReading(new DateOnly(year, month, day), BirthDatePrecision.Exact);
    }

    private static BirthDateReading? Names(string text)
    {
        var words = Separators().Replace(text, " ").Trim();
        foreach (var culture in new[] { CultureInfo.InvariantCulture, CultureInfo.GetCultureInfo("es") })
        {
            if (DateOnly.TryParseExact(words, WithMonthNames, culture, DateTimeStyles.AllowWhiteSpaces, out var date))
                return new BirthDateReading(date, BirthDatePrecision.Exact);
            if (DateOnly.TryParseExact(words, ["MMMM yyyy", "MMM yyyy", "yyyy MMMM", "yyyy MMM"], culture, DateTimeStyles.AllowWhiteSpaces, out var month))
                return new BirthDateReading(month, BirthDatePrecision.Approximate);
        }
        return null;
    }

    private static string MonthName(int month) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);

    /// <summary>Digits of any script as 0 to 9.</summary>
    private static string Digits(string text) =>
        string.Concat(text.Select(character => char.IsDigit(character) ? (char)('0' + (int)char.GetNumericValue(character)) : character));

    [GeneratedRegex(@"^(about|around|approximately|approx\.?|abt\.?|circa|ca\.?|c\.|maybe|alrededor de|~)\s*", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex About();

    [GeneratedRegex(@"^(?<said>age[d]?\s*)?(?<age>\d{1,3})(?<word>\s*(years?( old)?|yrs?\.?|y/?o))?$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex AgeOnly();

    [GeneratedRegex(@"^(?<a>\d{1,4})\s*[/.\- ]\s*(?<b>\d{1,2})\s*[/.\- ]\s*(?<c>\d{1,4})$", RegexOptions.None, 1000)]
    private static partial Regex ThreeNumbers();

    [GeneratedRegex(@"^\d{1,2}\s*[/.\- ]\s*\d{1,2}$", RegexOptions.None, 1000)]
    private static partial Regex TwoNumbers();

    [GeneratedRegex(@"([,.\s]|\bde\b|\bof\b|(?<=\d)(st|nd|rd|th)\b)+", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Separators();
}
