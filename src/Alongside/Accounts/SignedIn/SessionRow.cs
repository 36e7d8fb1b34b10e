using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Accounts.SignedIn;

/// <summary>A session as its worker sees it.</summary>
public sealed record SessionRow(Guid Id, string Device, DateTime Begun, DateTime LastSeen, bool IsThis)
{
    private const int Most = 50;

    /// <summary>The sessions of a worker that last, the one of this request first, then the one last used.</summary>
    internal static async Task<IReadOnlyList<SessionRow>> Of(AlongsideDb db, Guid workerId, Guid? current, DateTime now)
    {
        var limits = await db.Limits();
        return await db.Sessions.AsNoTracking().Where(row => row.WorkerId == workerId).Lasting(limits, now)
            .OrderByDescending(row => row.Id == current).ThenByDescending(row => row.LastSeen).Take(Most)
            .Select(row => new SessionRow(row.Id, row.Device, row.Begun, row.LastSeen, row.Id == current)).ToListAsync();
    }
}
