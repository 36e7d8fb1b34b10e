using Alongside.FollowUps;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Shared.Rooms;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Today;

/// <summary>The first page: what needs the worker now.</summary>
public sealed class IndexModel(AlongsideDb db, Me me, AgencyClock clock) : RoomPage
{
    public IReadOnlyList<FollowUp> Due { get; private set; } = [];

    public override async Task Load() => Due = await db.FollowUps.AsNoTracking()
        .Where(row => row.WorkerId == me.Id && row.State == FollowUpState.Open && row.Due <= clock.Today)
        .OrderBy(row => row.Due).ThenBy(row => row.At).Take(50).ToListAsync();

    public Task OnGet() => Load();
}
