using Alongside.Accounts;
using Alongside.Cases.Caseload;
using Alongside.Cases.Flags;
using Alongside.Ledger;
using Alongside.Privacy;
using Alongside.Setup;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Shared.Rooms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Cases;

/// <summary>The caseload: mine, my team's, or all I see.</summary>
public sealed class IndexModel(AlongsideDb db, Me me, AgencyClock clock, Acting acting) : RoomPage
{
    [BindProperty(SupportsGet = true)]
    public CaseloadFilter Filter { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string? Sort { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Before { get; set; }

    public IReadOnlyList<CaseloadLine> Lines { get; private set; } = [];
    public string? Previous { get; private set; }
    public string? Next { get; private set; }
    public int Count { get; private set; }
    public IReadOnlyList<SelectListItem> Programmes { get; private set; } = [];
    public IReadOnlyList<SelectListItem> Workers { get; private set; } = [];
    public bool MayOpen => me.HasAny(Roles.Leads);

    public override async Task Load()
    {
        Filter = Filter with { Show = Filter.Show ?? (me.HasAny(Role.Caseworker) ? CaseloadShow.Mine : CaseloadShow.Team) };
        var rows = Filter.Of(db.Caseload.AsNoTracking(), me, clock);
        Count = await rows.CountAsync();
        (var page, Previous, Next) = await new CaseloadSort(Sort).Page(rows, After, Before);
        Lines = await Complete(page);
        await acting.Showed("Caseload", Lines.Select(line => (Guid?)line.Row.CaseId));
        var (programmes, workers) = (db.Programmes, db.Workers);
        var seen = db.Caseload.VisibleTo(me);
        Programmes = await programmes.Where(row => seen.Select(line => line.ProgrammeId).Contains(row.Id)).OrderBy(row => row.Name)
            .AsChoices(row => new(row.Name, row.Id));
        Workers = await workers.Where(row => seen.Select(line => line.PrimaryWorkerId).Contains(row.Id)).OrderBy(row => row.Name)
            .AsChoices(row => new(row.Name, row.Id));
    }

    public Task OnGet() => Load();

    private async Task<IReadOnlyList<CaseloadLine>> Complete(IReadOnlyList<CaseloadRow> page)
    {
        var cases = page.Select(row => row.CaseId).ToList();
        var primaries = page.Select(row => row.PrimaryWorkerId).Distinct().ToList();
        var programmeIds = page.Select(row => row.ProgrammeId).Distinct().ToList();
        var flags = (await db.RiskFlags.AsNoTracking().Where(flag => cases.Contains(flag.CaseId) && flag.Resolved == null).ToListAsync()).ToLookup(flag => flag.CaseId);
        var names = await db.Workers.Where(row => primaries.Contains(row.Id)).ToDictionaryAsync(row => row.Id, row => row.Name);
        var programmes = await db.Programmes.Where(row => programmeIds.Contains(row.Id)).ToDictionaryAsync(row => row.Id, row => row.Name);
        var managed = (await me.CaseIds(AccessLevel.Manage).Where(id => cases.Contains(id)).ToListAsync()).ToHashSet();
        return [.. page.Select(row => new CaseloadLine(row, programmes[row.ProgrammeId],
            row.PrimaryWorkerId is { } primary ? names.GetValueOrDefault(primary) : null,
            [.. flags[row.CaseId].OrderByDescending(flag => flag.Level)], managed.Contains(row.CaseId)))];
    }
}

public sealed record CaseloadLine(CaseloadRow Row, string Programme, string? Primary, IReadOnlyList<RiskFlag> Flags, bool MayManage)
{
    public DateTime? LastContact => Row.LastContact == CaseloadRow.NoContact ? null : Row.LastContact;
    public DateOnly? NextDue => Row.NextDue == CaseloadRow.NothingDue ? null : Row.NextDue;
}
