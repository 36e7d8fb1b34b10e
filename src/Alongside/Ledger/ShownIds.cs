using System.Runtime.CompilerServices;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Ledger;

/// <summary>
/// The people and cases that a list showed, sixteen bytes each, in one column of the list's entry. A row for each would cost fifty
/// index writes for every page of a caseload; this costs a few hundred bytes, and is searched only when an auditor asks.
/// </summary>
public static class ShownIds
{
    private const int Size = 16;

    public static byte[] Pack(IEnumerable<Guid> ids) => [.. ids.Where(id => id != Guid.Empty).Distinct().Order().SelectMany(id => id.ToByteArray(bigEndian: true))];

    public static IReadOnlyList<Guid> Read(byte[]? packed) =>
        [.. (packed ?? []).Chunk(Size).Where(id => id.Length == Size).Select(id => new Guid(id, bigEndian: true))];

    /// <summary>The lists and searches, from an instant on, that showed any of these people and cases.</summary>
    public static IQueryable<LedgerEntry> Showing(this AlongsideDb db, IEnumerable<Guid> ids, DateTime from)
    {
        var sought = ids.Select(object (id) => id.ToByteArray(bigEndian: true)).ToArray();
        var isThere = string.Join(" OR ", sought.Select((_, place) => db is PostgresDb ? $"position({{{place}}} IN shown) > 0" : $"instr(shown, {{{place}}}) > 0"));
        var lists = FormattableStringFactory.Create($"SELECT * FROM ledger WHERE shown IS NOT NULL AND ({(sought.Length == 0 ? "1 = 0" : isThere)})", sought);
        return db.Ledger.FromSql(lists).Where(entry => entry.At >= from);
    }
}
