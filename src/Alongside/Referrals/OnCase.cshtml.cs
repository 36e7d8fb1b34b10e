using Alongside.Cases;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Shared.Rooms;
using Microsoft.AspNetCore.Mvc;

namespace Alongside.Referrals;

/// <summary>Where the client of a case was sent and what became of it.</summary>
public sealed class OnCaseModel(AlongsideDb db, Me me, CaseDoor door) : RoomPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    public CaseHeader Header { get; private set; } = null!;
    public IReadOnlyList<ReferralRow> Rows { get; private set; } = [];
    public string? Next { get; private set; }

    public override async Task Load()
    {
        Header = await door.Enter(Id, "Services & referrals");
        (Rows, Next) = await db.ReferralRows(me, new ReferralQuestion { CaseId = Id, After = After });
    }

    public Task OnGet() => Load();
}
