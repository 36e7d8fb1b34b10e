using Alongside.Ledger;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Accounts.SignedIn;

/// <summary>
/// What changes a worker's security stamp (password, second step, roles, disabling) ends their sessions in the same save; only the
/// one in which the worker has done it goes on, with a new cookie.
/// </summary>
internal sealed class EndWithAccount(IHttpContextAccessor http, AgencyClock clock) : IBeforeSave
{
    public async Task Prepare(AlongsideDb db)
    {
        var changed = db.ChangeTracker.Entries<Worker>()
            .Where(entry => entry.State == EntityState.Modified && entry.Property(row => row.SecurityStamp).IsModified).Select(entry => entry.Entity.Id).ToList();
        if (changed.Count == 0) return;
        var mine = http.HttpContext?.User.SessionId();
        foreach (var session in await db.Sessions.Where(row => changed.Contains(row.WorkerId) && row.Ended == null && row.Id != mine).ToListAsync())
            session.End(SessionEnd.AccountChanged, clock.Now);
    }
}
