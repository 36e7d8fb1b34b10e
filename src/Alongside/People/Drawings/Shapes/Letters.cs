using System.Globalization;
using System.Text;

namespace Alongside.People.Drawings.Shapes;

/// <summary>
/// How much room words take. The server has no fonts: every letter is taken for as wide as it is in the widest face that the page may
/// be shown in, so that words end before the room does.
/// </summary>
internal static class Letters
{
    /// <summary>Sizes of letters.</summary>
    public const double Usual = 12;
    public const double Small = 10.5;
    private const string Narrow = "iljftrI.,:;'’!|()-–[] ";
    private const string Broad = "mwMW@%—…";

    public static double Width(string text, double size)
    {
        var width = 0.0;
        foreach (var rune in text.EnumerateRunes()) width += Of(rune);
        return width * size;
    }

    /// <summary>In lines that fit, broken between words or behind hyphens; what is too long ends with an ellipsis.</summary>
    public static IReadOnlyList<string> Wrap(string text, int width, int most, double size)
    {
        var lines = new List<string>();
        var rest = text.Trim();
        while (rest.Length > 0 && lines.Count < most - 1 && Width(rest, size) > width)
        {
            var end = LastBreak(rest, width, size, lines.Count == most - 2);
            if (end == 0) break;
            lines.Add(rest[..end].TrimEnd());
            rest = rest[end..].TrimStart();
        }
        if (rest.Length > 0) lines.Add(Cut(rest, width, size));
        return lines;
    }

    public static string Cut(string text, int width, double size)
    {
        if (Width(text, size) <= width) return text;
        var kept = new StringBuilder();
        var letters = StringInfo.GetTextElementEnumerator(text);
        while (letters.MoveNext() && Width(kept + letters.GetTextElement() + "…", size) <= width) kept.Append(letters.GetTextElement());
        return kept.ToString().TrimEnd() + "…";
    }

    /// <summary>Behind a space rather than behind a hyphen, where the last line has room for the rest.</summary>
    private static int LastBreak(string text, int width, double size, bool isLastButOne)
    {
        var (last, space) = (0, 0);
        for (var at = 1; at < text.Length && Width(text[..at].TrimEnd(), size) <= width; at++)
            if (text[at - 1] == ' ') last = space = at;
            else if (text[at - 1] == '-') last = at;
        return space > 0 && (!isLastButOne || Width(text[space..], size) <= width) ? space : last;
    }

    private static double Of(Rune rune) => rune.Value switch
    {
        < 128 when Narrow.Contains((char)rune.Value) => 0.36,
        < 128 when Broad.Contains((char)rune.Value) => 0.92,
        < 128 when char.IsAsciiLetterUpper((char)rune.Value) => 0.7,
        < 128 => 0.59,
        0x2013 or 0x2019 => 0.5,
        < 0x2e80 => Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format or UnicodeCategory.Control ? 0 : Rune.IsUpper(rune) ? 0.76 : 0.64,
        _ => 1.05,
    };
}
