using System.Globalization;
using System.Text;

namespace Alongside.FollowUps.Calendar;

/// <summary>One entry of an iCalendar file.</summary>
/// <param name="Uid">Stays the same for the life of the entry.</param>
/// <param name="Day">The day, for an entry without a time.</param>
/// <param name="Start">The instant it begins, UTC; null when it is for the whole day.</param>
/// <param name="Revision">Raised with every change.</param>
/// <param name="Stamp">When this was last true, UTC.</param>
public sealed record CalendarEntry(string Uid, DateOnly Day, DateTime? Start, string Summary, string? Description, int Revision, DateTime Stamp);

/// <summary>Writes iCalendar text after RFC 5545.</summary>
public static class CalendarText
{
    private const int LongestLine = 75;
    private const string Instant = "yyyyMMdd'T'HHmmss'Z'";
    private static readonly TimeSpan Length = TimeSpan.FromMinutes(30);

    public static string Write(string name, IEnumerable<CalendarEntry> entries)
    {
        var text = new StringBuilder();
        Line(text, "BEGIN:VCALENDAR");
        Line(text, "VERSION:2.0");
        Line(text, "PRODID:-//Alongside//Follow-ups//EN");
        Line(text, "CALSCALE:GREGORIAN");
        Line(text, "METHOD:PUBLISH");
        Line(text, "X-WR-CALNAME:" + Escape(name));
        Line(text, "REFRESH-INTERVAL;VALUE=DURATION:PT1H");
        foreach (var entry in entries) Write(text, entry);
        Line(text, "END:VCALENDAR");
        return text.ToString();
    }

    private static void Write(StringBuilder text, CalendarEntry entry)
    {
        Line(text, "BEGIN:VEVENT");
        Line(text, "UID:" + Escape(entry.Uid));
        Line(text, "DTSTAMP:" + At(entry.Stamp));
        Line(text, "SEQUENCE:" + entry.Revision.ToString(CultureInfo.InvariantCulture));
        Line(text, entry.Start is { } start ? "DTSTART:" + At(start) : "DTSTART;VALUE=DATE:" + On(entry.Day));
        Line(text, entry.Start is { } begun ? "DTEND:" + At(begun + Length) : "DTEND;VALUE=DATE:" + On(entry.Day.AddDays(1)));
        Line(text, "SUMMARY:" + Escape(entry.Summary));
        if (!string.IsNullOrEmpty(entry.Description)) Line(text, "DESCRIPTION:" + Escape(entry.Description));
        Line(text, "CLASS:PRIVATE");
        if (entry.Start is null) Line(text, "TRANSP:TRANSPARENT");
        Line(text, "END:VEVENT");
    }

    /// <summary>Ends the line with CRLF, folded so that none has more than 75 octets and no character is cut in two.</summary>
    private static void Line(StringBuilder text, string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LongestLine)
            {
                text.Append("\r\n ");
                octets = 1;
            }
            text.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }
        text.Append("\r\n");
    }

    private static string Escape(string value)
    {
        var escaped = new StringBuilder(value.Length);
        foreach (var character in value.Replace("\r\n", "\n", StringComparison.Ordinal))
        {
            _ = character switch
            {
                '\\' or ';' or ',' => escaped.Append('\\').Append(character),
                '\n' or '\r' => escaped.Append("\\n"),
                '\t' => escaped.Append(character),
                _ when char.IsControl(character) => escaped,
                _ => escaped.Append(character),
            };
        }
        return escaped.ToString();
    }

    private static string At(DateTime utc) => utc.ToString(Instant, CultureInfo.InvariantCulture);

    private static string On(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
}
