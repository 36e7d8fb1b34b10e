using Alongside.Cases.Clocks;
using Alongside.Ledger;
using Alongside.People;
using Alongside.Records;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Cases.Caseload;

/// <summary>Writes the caseload's row of every case that a save touches: state, worker, client's name, last contact, next due day.</summary>
internal sealed class KeepCaseload : IBeforeSave
{
    public async Task Prepare(AlongsideDb db)
    {
        var changed = db.ChangeTracker.Entries().Where(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
            .Select(entry => entry.Entity).ToList();
        var named = changed.OfType<Person>().Select(person => person.Id).ToList();
        var cases = changed.OfType<Case>().Select(row => row.Id)
            .Concat(changed.OfType<Assignment>().Select(row => row.CaseId))
            .Concat(named.Count == 0 ? [] : await db.Cases.Where(row => named.Contains(row.ClientId)).Select(row => row.Id).ToListAsync()).ToHashSet();
        foreach (var caseId in cases) await TellCase(db, caseId);
        foreach (var caseId in changed.OfType<Clock>().Select(clock => clock.CaseId).ToHashSet()) await TellClocks(db, caseId);
        foreach (var caseId in changed.OfType<ChronicleEntry>().Where(IsContact).Select(entry => entry.CaseId).ToHashSet()) await TellContact(db, caseId);
    }

    private static async Task TellCase(AlongsideDb db, Guid caseId)
    {
        var file = (await db.Cases.FindAsync(caseId))!;
        var client = (await db.People.FindAsync(file.ClientId))!;
        await db.Assignments.Where(row => row.CaseId == caseId && row.Until == null && row.Role == AssignmentRole.Primary).LoadAsync();
        var primary = db.Assignments.Local.FirstOrDefault(row => row.CaseId == caseId && row.IsCurrent && row.Role == AssignmentRole.Primary);
        var row = await db.Caseload.FindAsync(caseId) ?? db.Caseload.Add(new CaseloadRow { CaseId = caseId, Number = file.Number }).Entity;
        row.Tell(file, client.DisplayName, primary?.WorkerId);
    }

    private static async Task TellClocks(AlongsideDb db, Guid caseId)
    {
        await db.Clocks.Where(clock => clock.CaseId == caseId).LoadAsync();
        (await db.Caseload.FindAsync(caseId))?.Tell(db.Clocks.Local.Where(clock => clock.CaseId == caseId));
    }

    /// <summary>Contacts that are only added can but bring the last one nearer; otherwise the stored ones are asked as well.</summary>
    private static async Task TellContact(AlongsideDb db, Guid caseId)
    {
        if (await db.Caseload.FindAsync(caseId) is not { } row) return;
        var here = db.ChangeTracker.Entries<ChronicleEntry>().Where(entry => entry.Entity.CaseId == caseId && IsContact(entry.Entity)).ToList();
        var last = here.Select(entry => entry.Entity).Where(entry => entry.State is RecordState.Final or RecordState.Amended).Max(entry => (DateTime?)entry.Occurred);
        var before = here.TrueForAll(entry => entry.State == EntityState.Added)
            ? row.LastContact
            : await Stored(db, caseId, [.. here.Select(entry => entry.Entity.RecordId)]);
        row.TellContact(last > before || before is null ? last : before);
    }

    private static Task<DateTime?> Stored(AlongsideDb db, Guid caseId, List<Guid> except) => db.Chronicle
        .Where(entry => entry.CaseId == caseId && entry.Kind == CaseloadRow.ContactKind && !except.Contains(entry.RecordId)
            && (entry.State == RecordState.Final || entry.State == RecordState.Amended))
        .OrderByDescending(entry => entry.Occurred).Select(entry => (DateTime?)entry.Occurred).FirstOrDefaultAsync();

    private static bool IsContact(ChronicleEntry entry) => entry.Kind == CaseloadRow.ContactKind;
}
