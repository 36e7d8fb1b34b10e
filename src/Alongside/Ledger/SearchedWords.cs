using System.Text.RegularExpressions;

namespace Alongside.Ledger;

/// <summary>The words of a search as the ledger keeps them for ever: of a number by which people are known, no more than its end.</summary>
internal static partial class SearchedWords
{
    private const int Kept = 4;

    /// <summary>Five digits or more, whatever stands between them, become their last four; the numbers of cases and inquiries stay.</summary>
    public static string Masked(string words) => Numbers().Replace(words, found => found.Groups["ours"].Success ? found.Value : "…" + string.Concat(found.Value.Where(char.IsDigit))[^Kept..]);

    [GeneratedRegex(@"(?<ours>\b\p{L}-\d{4}-\d+\b)|\d(?:[\s().\-/]*\d){4,}", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Numbers();
}
