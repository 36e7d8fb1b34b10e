using Alongside.Accounts.Places;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Shared.Rooms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Accounts.Workers;

public sealed record WorkerRow(Guid Id, string Name, string Email, Role Roles, string? Team, DateTime? LastSignIn, WorkerState State, bool Rests);

/// <summary>Everybody who works here, by name.</summary>
public sealed class IndexModel(AlongsideDb db, AgencyClock clock) : RoomPage
{
    private const int PageSize = 50;

    [BindProperty(SupportsGet = true)]
    public string? Find { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Show { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? After { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Before { get; set; }

    public IReadOnlyList<WorkerRow> Rows { get; private set; } = [];
    public string? Next { get; private set; }
    public string? Previous { get; private set; }

    public IReadOnlyList<SelectListItem> Shows { get; } =
        [new("Everybody who works here", ""), new("Active", "active"), new("Invited, no password yet", "invited"), new("Disabled", "disabled")];

    public override async Task Load()
    {
        var fitting = Fitting();
        var anchor = (After ?? Before) is { } key ? await db.Workers.Where(row => row.Id == key).Select(row => new { row.Name, row.Id }).FirstOrDefaultAsync() : null;
        var back = After is null && Before is not null;
        if (anchor is not null)
        {
            fitting = back
                ? fitting.Where(row => row.Name.CompareTo(anchor.Name) < 0 || (row.Name == anchor.Name && row.Id < anchor.Id))
                : fitting.Where(row => row.Name.CompareTo(anchor.Name) > 0 || (row.Name == anchor.Name && row.Id > anchor.Id));
        }

        var ordered = back ? fitting.OrderByDescending(row => row.Name).ThenByDescending(row => row.Id) : fitting.OrderBy(row => row.Name).ThenBy(row => row.Id);
        var resting = db.SignInPlaces.Resting(clock.Now);
        var found = await ordered.Take(PageSize + 1).Select(row => new WorkerRow(
            row.Id, row.Name, row.Email!, row.Roles, row.Team!.Name, row.LastSignIn, row.State, resting.Any(place => place.WorkerId == row.Id))).ToListAsync();
        var more = found.Count > PageSize;
        if (more) found.RemoveAt(PageSize);
        if (back) found.Reverse();
        Rows = found;
        if (found.Count == 0) return;
        Next = back || more ? found[^1].Id.ToString() : null;
        Previous = anchor is not null && (!back || more) ? found[0].Id.ToString() : null;
    }

    public Task OnGet() => Load();

    private IQueryable<Worker> Fitting()
    {
        var all = db.Workers.AsNoTracking();
        all = Show switch
        {
            "active" => all.Where(row => row.State == WorkerState.Active),
            "invited" => all.Where(row => row.State == WorkerState.Invited),
            "disabled" => all.Where(row => row.State == WorkerState.Disabled),
            _ => all.Where(row => row.State != WorkerState.Disabled),
        };
        if (string.IsNullOrWhiteSpace(Find)) return all;
        var typed = Find.Trim().ToUpperInvariant();
        return all.Where(row => row.Name.ToUpper().Contains(typed) || row.NormalizedEmail!.Contains(typed));
    }
}
