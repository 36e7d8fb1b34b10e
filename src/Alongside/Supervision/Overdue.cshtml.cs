using System.Globalization;
using Alongside.Accounts;
using Alongside.Cases;
using Alongside.FollowUps;
using Alongside.Ledger;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Shared.Rooms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Supervision;

/// <summary>The follow-ups past their day, the oldest first.</summary>
public sealed class OverdueModel(AlongsideDb db, Me me, AgencyClock clock, Acting acting) : RoomPage
{
    private const int PageSize = 50;

    [BindProperty(SupportsGet = true)]
    public Guid? Worker { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    public int Count { get; private set; }
    public IReadOnlyList<OverdueLine> Lines { get; private set; } = [];
    public string? Next { get; private set; }

    public override async Task Load()
    {
        var rows = Behind.Overdue(db, me, clock.Today);
        if (Worker is { } worker) rows = rows.Where(row => row.WorkerId == worker);
        Count = await rows.CountAsync();
        if (After?.Split('~') is [var day, var last] && DateOnly.TryParseExact(day, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var due) && Guid.TryParse(last, out var id))
            rows = rows.Where(row => row.Due > due || (row.Due == due && row.Id.CompareTo(id) > 0));
        var (workers, caseload) = (db.Workers, db.Caseload);
        var found = await rows.AsNoTracking().OrderBy(row => row.Due).ThenBy(row => row.Id).Take(PageSize + 1)
            .Select(row => new OverdueLine(row, workers.First(known => known.Id == row.WorkerId).Name,
                caseload.First(known => known.CaseId == row.CaseId).Client, caseload.First(known => known.CaseId == row.CaseId).Number)).ToListAsync();
        Lines = [.. found.Take(PageSize)];
        await acting.Showed("Overdue follow-ups", Lines.Select(line => line.FollowUp.CaseId));
        if (found.Count > PageSize) Next = string.Create(CultureInfo.InvariantCulture, $"{Lines[^1].FollowUp.Due:O}~{Lines[^1].FollowUp.Id}");
    }

    public Task OnGet() => Load();
}

public sealed record OverdueLine(FollowUp FollowUp, string Worker, string Client, string Number);
