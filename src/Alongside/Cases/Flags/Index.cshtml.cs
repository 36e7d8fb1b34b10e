using Alongside.Shared.Database;
using Alongside.Shared.Rooms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Cases.Flags;

/// <summary>The risks of a case, now and before.</summary>
public sealed class IndexModel(AlongsideDb db, CaseDoor door) : RoomPage
{
    public const int Most = 100;

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public CaseHeader Header { get; private set; } = null!;
    public IReadOnlyList<RiskFlag> Flags { get; private set; } = [];

    public override async Task Load()
    {
        Header = await door.Enter(Id, "Timeline");
        var all = await db.RiskFlags.AsNoTracking().Where(flag => flag.CaseId == Id).OrderBy(flag => flag.Resolved != null).ThenByDescending(flag => flag.Since).ThenBy(flag => flag.Id).Take(Most).ToListAsync();
        Flags = [.. all.OrderByDescending(flag => flag.IsActive).ThenByDescending(flag => flag.Level).ThenByDescending(flag => flag.Since)];
    }

    public Task OnGet() => Load();
}
