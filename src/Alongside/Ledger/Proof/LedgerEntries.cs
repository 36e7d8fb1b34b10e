using System.Runtime.CompilerServices;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Ledger.Proof;

/// <summary>The whole ledger in its order, some thousand entries at a time.</summary>
internal static class LedgerEntries
{
    private const int Batch = 2000;

    public static async IAsyncEnumerable<LedgerEntry> InOrder(this AlongsideDb db, long after, long until = long.MaxValue, [EnumeratorCancellation] CancellationToken stop = default)
    {
        for (var last = after; ;)
        {
            var batch = await db.Ledger.AsNoTracking().Include(entry => entry.People)
                .Where(entry => entry.Seq > last && entry.Seq <= until).OrderBy(entry => entry.Seq).Take(Batch).AsSplitQuery().ToListAsync(stop);
            foreach (var entry in batch) yield return entry;
            if (batch.Count < Batch) yield break;
            last = batch[^1].Seq;
        }
    }

    /// <summary>
    /// The last number up to which no entry can come any more. PostgreSQL gives numbers before it commits: the table is held for a moment,
    /// until the acts that are being written have ended.
    /// </summary>
    public static async Task<long> LastSettled(this AlongsideDb db, CancellationToken stop)
    {
        if (db is SqliteDb) return await db.Ledger.MaxAsync(entry => (long?)entry.Seq, stop) ?? 0;
        await using var held = await db.Database.BeginTransactionAsync(stop);
        await db.Database.ExecuteSqlRawAsync("SET LOCAL lock_timeout = '10s'; LOCK TABLE ledger IN SHARE MODE;", stop);
        var last = await db.Ledger.MaxAsync(entry => (long?)entry.Seq, stop) ?? 0;
        await held.CommitAsync(stop);
        return last;
    }
}
