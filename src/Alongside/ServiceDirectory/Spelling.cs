namespace Alongside.ServiceDirectory;

/// <summary>What a mistyped word may have meant: the nearest known word, at most one slip away, two in long words.</summary>
public static class Spelling
{
    public static string? Nearest(string word, IEnumerable<string> known)
    {
        var slips = word.Length >= 8 ? 2 : word.Length >= 4 ? 1 : 0;
        return known.Where(candidate => Math.Abs(candidate.Length - word.Length) <= slips)
            .Select(candidate => (candidate, slips: Slips(word, candidate)))
            .Where(found => found.slips <= slips)
            .OrderBy(found => found.slips).ThenBy(found => found.candidate[0] == word[0] ? 0 : 1).ThenBy(found => found.candidate, StringComparer.Ordinal)
            .Select(found => found.candidate).FirstOrDefault();
    }

    /// <summary>Letters to add, drop, change or swap to come from one word to the other (optimal string alignment).</summary>
    public static int Slips(string from, string to)
    {
        var rows = new int[from.Length + 1, to.Length + 1];
        for (var i = 0; i <= from.Length; i++) rows[i, 0] = i;
        for (var j = 0; j <= to.Length; j++) rows[0, j] = j;
        for (var i = 1; i <= from.Length; i++)
            for (var j = 1; j <= to.Length; j++)
            {
                rows[i, j] = Math.Min(Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1, rows[i - 1, j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1]) rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
            }
        return rows[from.Length, to.Length];
    }
}
