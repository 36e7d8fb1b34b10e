using Alongside.Accounts;
using Alongside.Cases;
using Alongside.Ledger;
using Alongside.Records;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Shared.Rooms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Audits;

/// <summary>The whole ledger: who did what and who looked at what. An administrator sees it without what is written on cases and people.</summary>
public sealed class IndexModel(AlongsideDb db, Me me, AgencyClock clock) : RoomPage
{
    [BindProperty(SupportsGet = true)]
    public LedgerFilter Filter { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    public IReadOnlyList<LedgerEntry> Entries { get; private set; } = [];
    public string? Next { get; private set; }
    public IReadOnlyList<SelectListItem> Workers { get; private set; } = [];
    public bool SeesContent => me.HasAny(Role.Auditor);

    public static IEnumerable<SelectListItem> Acts { get; } =
        [.. ActNames.All.Select(act => new SelectListItem(LedgerWords.OfAct(act), act)).OrderBy(item => item.Text)];

    public override async Task Load()
    {
        Workers = await db.Workers.OrderBy(worker => worker.Name).AsChoices(worker => new(worker.Name, worker.Id));
        var entries = db.Ledger.AsQueryable();
        if (Filter.Worker is { } worker) entries = entries.Where(entry => entry.WorkerId == worker);
        if (!string.IsNullOrEmpty(Filter.Act)) entries = entries.Where(entry => entry.Act == Filter.Act);
        if (Filter.Day is { } day && day < DateOnly.MaxValue)
        {
            var (from, until) = (clock.StartOf(day), clock.StartOf(day.AddDays(1)));
            entries = entries.Where(entry => entry.At >= from && entry.At < until);
        }
        if (!string.IsNullOrWhiteSpace(Filter.Case))
        {
            var number = Filter.Case.Trim().ToUpperInvariant();
            var found = await db.Cases.Where(row => row.Number == number).Select(row => (Guid?)row.Id).FirstOrDefaultAsync() ?? Guid.Empty;
            entries = entries.Where(entry => entry.CaseId == found);
        }
        (var page, Next) = await entries.Include(entry => entry.People).Page(After);
        Entries = SeesContent
            ? await page.ReadableTo(me, seesEveryCase: true)
            : [.. page.Select(entry => entry.CaseId is not null || entry.People.Count > 0 ? entry.Without() : entry)];
    }

    public Task OnGet() => Load();
}

public sealed record LedgerFilter
{
    public Guid? Worker { get; set; }
    public string? Act { get; set; }
    public DateOnly? Day { get; set; }

    /// <summary>The number of a case.</summary>
    public string? Case { get; set; }

    public bool IsEmpty => Worker is null && string.IsNullOrEmpty(Act) && Day is null && string.IsNullOrWhiteSpace(Case);
}
