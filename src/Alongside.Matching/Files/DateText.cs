namespace Alongside.Matching.Files;

/// <summary>Reads birth dates as people write them.</summary>
public static class DateText
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <param name="text">What is written.</param>
    /// <param name="order">What stands first where all are numbers.</param>
    /// <param name="thisYear">Two digits of a year are never read as a year to come.</param>
    /// <returns>Eight digits, year first, 00 for what is not known; null when it is no date at all.</returns>
    public static string? Read(string? text, DateOrder order, int thisYear) => Parts(text) switch
    {
        [{ Length: 8 } whole] => IsYear(whole[..4]) || !IsYear(whole[4..]) ? whole : order == DateOrder.DayFirst ? Join(whole[4..], whole[2..4], whole[..2]) : Join(whole[4..], whole[..2], whole[2..4]),
        [{ Length: 4 } year] => Join(year, "00", "00"),
        [{ Length: 4 } year, var month] => Join(year, month, "00"),
        [var month, { Length: 4 } year] => Join(year, month, "00"),
        [{ Length: 4 } year, var month, var day] => Join(year, month, day),
        [var first, var second, var year] => order == DateOrder.DayFirst ? Join(Year(year, thisYear), second, first) : Join(Year(year, thisYear), first, second),
        _ => null,
    };

    /// <summary>What stands first in these dates: whichever shows numbers that can be no month.</summary>
    public static DateOrder OrderOf(IEnumerable<string?> dates)
    {
        var (dayFirst, monthFirst) = (0, 0);
        foreach (var date in dates)
        {
            if (Parts(date) is not [{ Length: <= 2 } first, { Length: <= 2 } second, _]) continue;
            if (string.CompareOrdinal(first.PadLeft(2, '0'), "12") > 0) dayFirst++;
            if (string.CompareOrdinal(second.PadLeft(2, '0'), "12") > 0) monthFirst++;
        }
        return dayFirst > monthFirst ? DateOrder.DayFirst : DateOrder.MonthFirst;
    }

    /// <summary>The numbers of a date; a month in words becomes its number, and then stands first.</summary>
    private static List<string> Parts(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return [];
        var words = text.Trim().ToLowerInvariant().Split('t', ' ') is [var date, var time, ..] && date.Length >= 8 && time.Contains(':', StringComparison.Ordinal) ? date : text.Trim().ToLowerInvariant();
        var parts = words.Split(['-', '/', '.', ',', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToList();
        var named = parts.FindIndex(part => part.Length >= 3 && Array.Exists(Months, month => part.StartsWith(month, StringComparison.Ordinal)));
        if (named >= 0)
        {
            var number = Array.FindIndex(Months, month => parts[named].StartsWith(month, StringComparison.Ordinal)) + 1;
            parts.RemoveAt(named);
            parts = parts.Count == 2 ? [parts[1], $"{number:00}", parts[0]] : [.. parts, $"{number:00}"];
        }
        return parts.TrueForAll(part => part.All(char.IsAsciiDigit)) ? parts : [];
    }

    private static bool IsYear(string digits) => digits[..2] is "18" or "19" or "20";

    private static string? Join(string? year, string month, string day) =>
        year is { Length: 4 } && month.Length <= 2 && day.Length <= 2 ? year + month.PadLeft(2, '0') + day.PadLeft(2, '0') : null;

    private static string? Year(string year, int thisYear) => year.Length switch
    {
        4 => year,
        2 => (string.CompareOrdinal(year, $"{thisYear % 100:00}") > 0 ? $"{(thisYear / 100) - 1}" : $"{thisYear / 100}") + year,
        _ => null,
    };
}
