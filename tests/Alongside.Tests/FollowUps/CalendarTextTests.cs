using System.Text;
using Alongside.FollowUps.Calendar;
using FsCheck;
using FsCheck.Fluent;

namespace Alongside.Tests.FollowUps;

/// <summary>The calendar file keeps the rules of RFC 5545, whatever is written into it.</summary>
public class CalendarTextTests
{
    [Fact]
    public void Whatever_is_written_is_read_back() => Prop.ForAll(AnyText(), text =>
    {
        var summary = IcsReader.Read(Written(text, text)).Single();
        return summary["SUMMARY"] == Plain(text) && (Plain(text).Length == 0 || summary["DESCRIPTION"] == Plain(text));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void No_line_has_more_than_75_octets_or_a_character_cut_in_two_and_all_end_with_CRLF() => Prop.ForAll(AnyText(), text =>
    {
        var file = Written(text, text);
        var lines = file.Split("\r\n");
        var strict = new UTF8Encoding(false, throwOnInvalidBytes: true);
        return lines[^1].Length == 0 && !file.Replace("\r\n", "").Any(character => character is '\r' or '\n')
            && lines.All(line => strict.GetByteCount(line) <= 75);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Long_words_of_many_octets_are_folded_between_characters()
    {
        var text = string.Concat(Enumerable.Repeat("😀é漢", 60));
        IcsReader.Read(Written(text, null)).Single()["SUMMARY"].ShouldBe(text);
    }

    [Fact]
    public void An_entry_without_a_time_is_a_whole_day_and_one_with_a_time_is_in_UTC()
    {
        var (day, stamp) = (new DateOnly(2026, 3, 31), new DateTime(2026, 3, 1, 8, 0, 0, DateTimeKind.Utc));
        var file = CalendarText.Write("A", [
            new CalendarEntry("1@a", day, null, "All day", null, 1, stamp),
            new CalendarEntry("2@a", day, new DateTime(2026, 3, 31, 23, 45, 0, DateTimeKind.Utc), "Late", null, 4, stamp)]);

        file.ShouldStartWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:");
        file.ShouldEndWith("END:VCALENDAR\r\n");
        var entries = IcsReader.Read(file);
        entries[0]["DTSTART;VALUE=DATE"].ShouldBe("20260331");
        entries[0]["DTEND;VALUE=DATE"].ShouldBe("20260401");
        entries[1]["DTSTART"].ShouldBe("20260331T234500Z");
        entries[1]["DTEND"].ShouldBe("20260401T001500Z");
        entries[1]["DTSTAMP"].ShouldBe("20260301T080000Z");
        entries[1]["SEQUENCE"].ShouldBe("4");
        entries.Select(entry => entry["UID"]).ShouldBe(["1@a", "2@a"]);
    }

    private static string Written(string summary, string? description) => CalendarText.Write("Alongside",
        [new CalendarEntry("a@b", new DateOnly(2026, 3, 2), null, summary, description, 1, DateTime.UnixEpoch)]);

    private static Arbitrary<string> AnyText() =>
        Gen.OneOf(
            ArbMap.Default.GeneratorFor<string>().Select(text => text ?? ""),
            Gen.ArrayOf(Gen.Elements("a", ",", ";", "\\", "\n", "\r\n", "\t", "é", "漢", "😀", " ", "\\n", "\u0007")).Select(string.Concat)).ToArbitrary();

    /// <summary>What a calendar can hold of a text: no control characters, and no half characters.</summary>
    private static string Plain(string text)
    {
        var lines = text.Replace("\r\n", "\n").Replace('\r', '\n');
        return string.Concat(new string([.. lines.Where(character => character is '\n' or '\t' || !char.IsControl(character))]).EnumerateRunes());
    }
}

/// <summary>A small reader of iCalendar files, written from the RFC and not from our writer.</summary>
internal static class IcsReader
{
    public static List<Dictionary<string, string>> Read(string file)
    {
        var entries = new List<Dictionary<string, string>>();
        Dictionary<string, string>? entry = null;
        foreach (var line in file.Replace("\r\n ", "").Replace("\r\n\t", "").Split("\r\n", StringSplitOptions.RemoveEmptyEntries))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var (name, value) = (line[..colon], line[(colon + 1)..]);
            if (line == "BEGIN:VEVENT") entry = [];
            else if (line == "END:VEVENT") entries.Add(entry!);
            else if (entry is not null) entry.Add(name, Unescape(value));
        }

        return entries;
    }

    private static string Unescape(string value)
    {
        var text = new StringBuilder();
        for (var at = 0; at < value.Length; at++)
        {
            if (value[at] != '\\') text.Append(value[at]);
            else text.Append(value[++at] is 'n' or 'N' ? '\n' : value[at]);
        }

        return text.ToString();
    }
}
