using System.Globalization;
using Alongside.Ledger;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Shared.Rooms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.People;

/// <summary>Every act and every view that the ledger has of a person, as far as the reader sees the cases it happened on.</summary>
public sealed class HistoryModel(AlongsideDb db, Me me, Acting acting) : RoomPage
{
    private const int PageSize = 50;

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public long? After { get; set; }

    public Person Person { get; private set; } = null!;
    public IReadOnlyList<LedgerEntry> Entries { get; private set; } = [];
    public string? Next { get; private set; }

    public override async Task Load()
    {
        Person = await db.People.VisibleTo(me).AsNoTracking().FirstOrDefaultAsync(row => row.Id == Id).OrMissing();
        var cases = Privacy.Visible.CaseIds(me);
        var entries = await db.LedgerPeople.Where(link => link.PersonId == Id && (After == null || link.Seq < After))
            .Join(db.Ledger, link => link.Seq, entry => entry.Seq, (_, entry) => entry)
            .Where(entry => entry.CaseId == null || cases.Contains(entry.CaseId.Value))
            .OrderByDescending(entry => entry.Seq).Take(PageSize + 1).AsNoTracking().ToListAsync();
        if (entries.Count > PageSize)
        {
            entries.RemoveAt(PageSize);
            Next = entries[^1].Seq.ToString(CultureInfo.InvariantCulture);
        }
        Entries = entries;
        await acting.Viewed("person", new Deed(Id, $"{Person.DisplayName}, history") { People = [Id] });
    }

    public Task OnGet() => Load();
}
