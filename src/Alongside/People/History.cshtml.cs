using Alongside.Ledger;
using Alongside.Privacy;
using Alongside.Records;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Shared.Rooms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.People;

/// <summary>Every act and every view that the ledger has of a person, as far as the reader sees the cases it happened on.</summary>
public sealed class HistoryModel(AlongsideDb db, Me me, Acting acting) : RoomPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    public Person Person { get; private set; } = null!;
    public IReadOnlyList<LedgerEntry> Entries { get; private set; } = [];
    public string? Next { get; private set; }

    public override async Task Load()
    {
        Person = await db.People.VisibleTo(me).AsNoTracking().FirstOrDefaultAsync(row => row.Id == Id).OrMissing();
        var (cases, about) = (me.CaseIds(), db.LedgerPeople.Where(link => link.PersonId == Id).Select(link => link.Seq));
        (var page, Next) = await db.Ledger
            .Where(entry => about.Contains(entry.Seq) && (entry.CaseId == null || cases.Contains(entry.CaseId.Value))).Page(After);
        Entries = await page.ReadableTo(me);
        await acting.Viewed("person", new Deed(Id, $"{Person.DisplayName}, history") { People = [Id] });
    }

    public Task OnGet() => Load();
}
