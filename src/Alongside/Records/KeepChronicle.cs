using Alongside.Ledger;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Records;

/// <summary>Writes the chronicle row of every record that a save adds or changes.</summary>
internal sealed class KeepChronicle : IBeforeSave
{
    public async Task Prepare(AlongsideDb db)
    {
        var changed = db.ChangeTracker.Entries<Record>()
            .Where(entry => entry.State is EntityState.Added or EntityState.Modified)
            .Select(entry => (Record: entry.Entity, IsNew: entry.State == EntityState.Added))
            .ToList();
        foreach (var (record, isNew) in changed)
        {
            var row = db.Chronicle.Local.FirstOrDefault(entry => entry.RecordId == record.Id)
                ?? (isNew ? null : await db.Chronicle.FirstOrDefaultAsync(entry => entry.RecordId == record.Id));
            var line = record.Line();
            if (row is null)
            {
                row = new ChronicleEntry
                {
                    RecordId = record.Id,
                    CaseId = record.CaseId,
                    Kind = line.Kind,
                    AuthorId = record.AuthorId,
                    Recorded = record.Recorded,
                };
                db.Chronicle.Add(row);
            }
            row.Tell(record, line);
        }
    }
}
