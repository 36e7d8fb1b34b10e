using Alongside.Ledger;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Shared.Rooms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.FollowUps;

/// <summary>The worker's follow-ups, by their days; or those that are done.</summary>
public sealed class IndexModel(AlongsideDb db, Me me, AgencyClock clock, Acting acting) : RoomPage
{
    private const int PageSize = 50;

    /// <summary>"done" shows what is finished.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Show { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    public bool ShowsDone => Show == "done";
    public string? Next { get; private set; }
    public IReadOnlyList<IGrouping<string, FollowUpRow>> Parts { get; private set; } = [];

    public override async Task Load()
    {
        var mine = db.FollowUps.AsNoTracking().Where(row => row.WorkerId == me.Id);
        var page = ShowsDone
            ? mine.Where(row => row.State != FollowUpState.Open).AfterFinished(After).NewestFinishedFirst()
            : mine.Where(row => row.State == FollowUpState.Open).AfterOpen(After).InOrder();
        var rows = await page.Take(PageSize + 1).AsRows(db, me).ToListAsync();
        if (rows.Count > PageSize)
        {
            rows.RemoveAt(PageSize);
            Next = ShowsDone ? FollowUpKey.OfFinished(rows[^1]) : FollowUpKey.OfOpen(rows[^1]);
        }
        await acting.Showed("Follow-ups", rows.Select(row => row.CaseId));
        Parts = [.. rows.GroupBy(row => ShowsDone ? DayOf(row) : FollowUpWords.PartOf(row.Due, clock.Today))];
    }

    public Task OnGet() => Load();

    private string DayOf(FollowUpRow row) => FollowUpWords.DayInWords(clock.DayOf(row.Finished!.Value));
}
