using Alongside.Shared;
using Alongside.Shared.Database;

namespace Alongside.Ledger;

/// <summary>Makes the ledger's entries: of an act, for the save that ends it; of a look, written at once. The bench measures what they cost by leaving them out.</summary>
public class LedgerWriter(AlongsideDb db, Me me, AgencyClock clock, LedgerViews views)
{
    private const int LongestAbout = 400;
    private readonly HashSet<(object, string, string?)> _told = [];

    /// <summary>Adds the act to the coming save, with what it has changed since the act before it.</summary>
    public virtual void Acted(string name, Deed deed) => db.Ledger.Add(Entry(Guid.CreateVersion7(), name, deed, Changes.Write(Changes.Untold(db.ChangeTracker, _told)), isView: false));

    /// <returns>Whether the look is on the disk; within a transaction it waits for the save.</returns>
    public virtual async Task<bool> Looked(Guid id, string name, Deed deed)
    {
        var entry = Entry(id, name, deed, "[]", isView: true);
        if (db.Database.CurrentTransaction is null)
        {
            await views.Write(entry);
            return true;
        }
        db.Ledger.Add(entry);
        return false;
    }

    /// <summary>What was told is saved: the next save tells anew.</summary>
    public void Saved() => _told.Clear();

    private LedgerEntry Entry(Guid id, string name, Deed deed, string changes, bool isView)
    {
        var entry = new LedgerEntry
        {
            Id = id,
            At = Microseconds(clock.Now),
            WorkerId = me.Id,
            WorkerName = me.Name,
            Act = name,
            SubjectId = deed.SubjectId,
            CaseId = deed.CaseId,
            About = deed.About.Length > LongestAbout ? deed.About[..LongestAbout] : deed.About,
            Reason = deed.Reason,
            Changes = changes,
            IsView = isView,
            Shown = deed.Shown is null ? null : ShownIds.Pack(deed.Shown),
            People = [.. deed.People.Distinct().Select(person => new LedgerPerson { PersonId = person })],
        };
        entry.Seal();
        return entry;
    }

    /// <summary>As exactly as both databases keep an instant, so that its hash can be made again from the row.</summary>
    private static DateTime Microseconds(DateTime instant) => new(instant.Ticks - (instant.Ticks % TimeSpan.TicksPerMicrosecond), DateTimeKind.Utc);
}
