using System.Globalization;

namespace Alongside.ServiceDirectory.Hsds;

/// <summary>Reads a row of opening hours: weekdays by name or number (HSDS 1 and 2), or as "MO,TU" of a calendar rule (HSDS 3).</summary>
internal static class OpeningHours
{
    private static readonly string[] Formats = ["H:mm", "HH:mm", "HH:mm:ss", "H:mm:ss", "h:mm tt", "h tt", "HH:mmK", "HH:mm:ssK"];

    public static IEnumerable<OpeningRow> Of(CsvRow row, Owner owner, Faults faults)
    {
        var (from, until) = (Time(row, "opens_at", faults), Time(row, "closes_at", faults));
        if (!from.IsRead || !until.IsRead) yield break;
        var description = row["description"];
        if (from.Value is null && until.Value is null && description is null) yield break; // A day on which it is closed.
        var days = (row["weekday"] ?? row["byday"])?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];
        if (days.Length == 0) yield return new OpeningRow(owner, null, from.Value, until.Value, description);
        foreach (var word in days)
        {
            if (Weekday(word) is { } day) yield return new OpeningRow(owner, day, from.Value, until.Value, description);
            else faults.LeftOut(row, row["weekday"] is null ? "byday" : "weekday", $"\"{CsvRow.Cut(word)}\" is not a day of the week.");
        }
    }

    public static DayOfWeek? Weekday(string word)
    {
        if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return number is >= 1 and <= 7 ? (DayOfWeek)(number % 7) : null;
        var letters = word.TrimStart('+', '-', '0', '1', '2', '3', '4', '5');
        return letters.Length < 2 ? null : Enum.GetValues<DayOfWeek>().Cast<DayOfWeek?>().FirstOrDefault(day =>
            day.ToString()!.StartsWith(letters, StringComparison.OrdinalIgnoreCase));
    }

    private static (TimeOnly? Value, bool IsRead) Time(CsvRow row, string column, Faults faults)
    {
        if (row[column] is not { } text) return (null, true);
        if (TimeOnly.TryParseExact(text.Split('+')[0].TrimEnd('Z'), Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)) return (time, true);
        faults.LeftOut(row, column, $"\"{CsvRow.Cut(text)}\" is not a time such as 09:30.");
        return (null, false);
    }
}
