using System.Globalization;
using System.Text.RegularExpressions;

namespace Alongside.Search;

/// <summary>A case's number as people type it: "C-2026-00042", "c 2026 42".</summary>
internal static partial class CaseNumber
{
    public static string? Read(string? typed)
    {
        if (typed is null or { Length: > 40 } || Written().Match(typed) is not { Success: true } match) return null;
        return $"C-{match.Groups["year"].Value}-{int.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture):D5}";
    }

    [GeneratedRegex(@"^\s*c[\s-]*(?<year>[0-9]{4})[\s-]+(?<number>[0-9]{1,7})\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Written();
}
