using System.Collections.Frozen;
using Alongside.Matching.Names;

namespace Alongside.Matching.People;

/// <summary>The words of addresses: short forms written out, and those that tell of a place where many get their mail.</summary>
internal static class AddressWords
{
    private static readonly FrozenDictionary<string, string> Long = Pairs(
        """
        st street str street rd road ave avenue av avenue dr drive ln lane blvd boulevard ct court pl place cr crescent cres crescent cct circuit
        pkwy parkway hwy highway sq square tce terrace ter terrace cir circle trl trail apt apartment ste suite unt unit flt flat rm room
        n north s south e east w west mt mount ft fort
        """);

    private static readonly FrozenSet<string> Units = Set("apartment suite unit flat room lot");
    private static readonly FrozenSet<string> ManyLiveThere = Set("shelter prison jail penitentiary dorm dormitory motel usps homeless transient");
    private static readonly string[] ManyGetMailThere = ["c o ", "po box", "p o box", "pobox", "general delivery", "no fixed", "church group", "rescue mission"];

    /// <summary>The lines of an address, each in its words.</summary>
    public static List<string[]> Lines(string? text)
    {
        if (Placeholders.IsNothing(text)) return [];
        return
        [
            .. text!.Replace("\\n", "\n", StringComparison.Ordinal).Split(['\n', ',', ';'])
                .Select(line => Array.ConvertAll(Folding.Words(line), word => Long.GetValueOrDefault(word, word))).Where(words => words.Length > 0),
        ];
    }

    public static bool IsShared(string[] line)
    {
        var text = string.Join(' ', line) + " ";
        return Array.Exists(line, ManyLiveThere.Contains) || text.Contains("nursing home", StringComparison.Ordinal) || Array.Exists(ManyGetMailThere, start => text.StartsWith(start, StringComparison.Ordinal));
    }

    public static bool IsUnit(string word) => Units.Contains(word);

    /// <summary>A house number without the zeros before it.</summary>
    public static string House(string? number) => number is null ? "" : string.Concat(Folding.Words(number)).TrimStart('0');

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static FrozenDictionary<string, string> Pairs(string text) =>
        text.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Chunk(2).ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
}
