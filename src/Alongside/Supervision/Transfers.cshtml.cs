using Alongside.Accounts;
using Alongside.Cases;
using Alongside.Cases.Transfers;
using Alongside.Ledger;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Shared.Rooms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Supervision;

/// <summary>The transfers that wait for an answer, the oldest first; few at any time.</summary>
public sealed class TransfersModel(AlongsideDb db, Me me, Acting acting) : RoomPage
{
    private const int PageSize = 50;

    [BindProperty(SupportsGet = true)]
    public Guid? Worker { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? After { get; set; }

    public int Count { get; private set; }
    public IReadOnlyList<WaitingLine> Lines { get; private set; } = [];
    public string? Next { get; private set; }

    public override async Task Load()
    {
        var rows = Behind.Waiting(db, me);
        if (Worker is { } worker) rows = rows.Where(row => row.ToWorkerId == worker);
        Count = await rows.CountAsync();
        if (After is { } after) rows = rows.Where(row => row.Id.CompareTo(after) > 0);
        var (workers, caseload) = (db.Workers, db.Caseload);
        var found = await rows.AsNoTracking().OrderBy(row => row.Id).Take(PageSize + 1)
            .Select(row => new WaitingLine(row, workers.First(known => known.Id == row.FromWorkerId).Name, workers.First(known => known.Id == row.ToWorkerId).Name,
                caseload.First(known => known.CaseId == row.CaseId).Client, caseload.First(known => known.CaseId == row.CaseId).Number)).ToListAsync();
        Lines = [.. found.Take(PageSize)];
        await acting.Showed("Transfers waiting", Lines.Select(line => (Guid?)line.Transfer.CaseId));
        if (found.Count > PageSize) Next = Lines[^1].Transfer.Id.ToString();
    }

    public Task OnGet() => Load();
}

public sealed record WaitingLine(Transfer Transfer, string From, string To, string Client, string Number);
