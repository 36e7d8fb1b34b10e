using Alongside.Shared.Database;
using Alongside.Shared.Rooms;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Setup.Programmes;

public sealed class IndexModel(AlongsideDb db) : RoomPage
{
    public IReadOnlyList<Programme> Rows { get; private set; } = [];

    /// <summary>All of them: an agency has a handful.</summary>
    public override async Task Load() =>
        Rows = await db.Programmes.AsNoTracking().OrderByDescending(row => row.IsActive).ThenBy(row => row.Name).ToListAsync();

    public Task OnGet() => Load();
}
