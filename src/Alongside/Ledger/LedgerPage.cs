using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Ledger;

/// <summary>The ledger's entries fifty at a time, newest first, after the number of the last one seen.</summary>
public static class LedgerPage
{
    private const int Size = 50;

    public static async Task<(IReadOnlyList<LedgerEntry> Entries, string? Next)> Page(this IQueryable<LedgerEntry> entries, string? after)
    {
        if (long.TryParse(after, NumberStyles.None, CultureInfo.InvariantCulture, out var last)) entries = entries.Where(entry => entry.Seq < last);
        var found = await entries.AsNoTracking().OrderByDescending(entry => entry.Seq).Take(Size + 1).ToListAsync();
        return found.Count <= Size ? (found, null) : (found[..Size], found[Size - 1].Seq.ToString(CultureInfo.InvariantCulture));
    }
}
