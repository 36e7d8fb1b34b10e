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
public sealed class HistoryModel(AlongsideDb db, Me me, Acting acting, AgencyClock clock) : RoomPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>"acts", "views" or "lists"; anything else is acts and views.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Only { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    public Person Person { get; private set; } = null!;
    public IReadOnlyList<LedgerEntry> Entries { get; private set; } = [];
    public string? Next { get; private set; }

    public override async Task Load()
    {
        Person = await db.People.VisibleTo(me).AsNoTracking().FirstOrDefaultAsync(row => row.Id == Id).OrMissing();
        (var page, Next) = await (Only == "lists" ? await Lists() : OfPerson()).Page(After);
        Entries = [.. (await page.ReadableTo(me)).Select(LedgerReading.WithoutSearch)];
        await acting.Viewed("person", new Deed(Id, $"{Person.DisplayName}, history") { People = [Id] });
    }

    public Task OnGet() => Load();

    private IQueryable<LedgerEntry> OfPerson()
    {
        var (cases, about) = (me.CaseIds(), db.LedgerPeople.Where(link => link.PersonId == Id).Select(link => link.Seq));
        var entries = db.Ledger.Where(entry => about.Contains(entry.Seq) && (entry.CaseId == null || cases.Contains(entry.CaseId.Value)));
        return Only switch
        {
            "acts" => entries.Where(entry => !entry.IsView),
            "views" => entries.Where(entry => entry.IsView),
            _ => entries,
        };
    }

    /// <summary>A list of cases shows the client with the case.</summary>
    private async Task<IQueryable<LedgerEntry>> Lists()
    {
        var mine = me.CaseIds();
        var cases = await me.Rows<CasePerson>().Where(link => link.PersonId == Id && mine.Contains(link.CaseId)).Select(link => link.CaseId).ToListAsync();
        return db.Showing([Id, .. cases], clock.StartOf(clock.Today.AddDays(-LedgerReading.DaysOfLists)));
    }
}
