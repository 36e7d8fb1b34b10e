using Alongside.Ledger;
using Alongside.Records;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Shared.Rooms;
using Microsoft.AspNetCore.Mvc;

namespace Alongside.Cases;

/// <summary>What was done on the case and who looked at it, from the ledger.</summary>
public sealed class HistoryModel(AlongsideDb db, Me me, CaseDoor door, AgencyClock clock) : RoomPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>"acts", "views" or "lists"; anything else is acts and views.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Only { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    public CaseHeader Header { get; private set; } = null!;
    public IReadOnlyList<LedgerEntry> Entries { get; private set; } = [];
    public string? Next { get; private set; }

    public override async Task Load()
    {
        Header = await door.Enter(Id, "History");
        var entries = db.Ledger.Where(entry => entry.CaseId == Id);
        if (Only == "acts") entries = entries.Where(entry => !entry.IsView);
        if (Only == "views") entries = entries.Where(entry => entry.IsView);
        if (Only == "lists") entries = db.Showing([Id], clock.StartOf(clock.Today.AddDays(-LedgerReading.DaysOfLists)));
        (var page, Next) = await entries.Page(After);
        Entries = [.. (await page.ReadableTo(me)).Select(LedgerReading.WithoutSearch)];
    }

    public Task OnGet() => Load();
}
