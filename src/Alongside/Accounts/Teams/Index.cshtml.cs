using Alongside.Shared.Database;
using Alongside.Shared.Rooms;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Accounts.Teams;

public sealed record TeamRow(Guid Id, string Name, string? Supervisor, int Members, bool SharesCases);

public sealed class IndexModel(AlongsideDb db) : RoomPage
{
    public IReadOnlyList<TeamRow> Rows { get; private set; } = [];

    /// <summary>All of them: an agency has a handful.</summary>
    public override async Task Load()
    {
        var workers = db.Workers;
        Rows = await db.Teams.OrderBy(team => team.Name).Select(team => new TeamRow(
            team.Id, team.Name, workers.Where(row => row.Id == team.SupervisorId).Select(row => row.Name).FirstOrDefault(),
            workers.Count(row => row.TeamId == team.Id && row.State != WorkerState.Disabled), team.SharesCases)).ToListAsync();
    }

    public Task OnGet() => Load();
}
