using Alongside.Ledger;
using Alongside.Shared;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Records;

/// <summary>History never tells more than the records do.</summary>
public static class ReadableHistory
{
    /// <summary>Entries that speak of a record which the reader may not open (its label, a colleague's draft) come back without what was written.</summary>
    public static async Task<IReadOnlyList<LedgerEntry>> ReadableTo(this IReadOnlyList<LedgerEntry> entries, Me me, bool seesEveryCase = false)
    {
        var spokenOf = entries.Select(entry => (Entry: entry, Ids: entry.SpokenOf().ToHashSet())).ToList();
        var ids = spokenOf.SelectMany(entry => entry.Ids).Distinct().ToList();
        var records = me.Rows<ChronicleEntry>().Where(row => ids.Contains(row.RecordId));
        var all = await records.Select(row => row.RecordId).ToListAsync();
        var readable = await (seesEveryCase ? records.LabelledFor(me) : records.VisibleTo(me)).Select(row => row.RecordId).ToListAsync();
        var hidden = all.Except(readable).ToHashSet();
        return [.. spokenOf.Select(entry => entry.Ids.Overlaps(hidden) ? entry.Entry.Without() : entry.Entry)];
    }
}
