using Alongside.Ledger;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Accounts.SignedIn;

/// <summary>A worker signs out everywhere but here.</summary>
[Act("worker.signed-out-elsewhere")]
public sealed class EndOtherSessions(AlongsideDb db, Acting acting)
{
    /// <param name="current">The session that goes on.</param>
    public async Task Run(Guid? current)
    {
        var me = acting.Me.Id;
        foreach (var session in await db.Sessions.Where(row => row.WorkerId == me && row.Ended == null && row.Id != current).ToListAsync())
            session.End(SessionEnd.FromElsewhere, acting.Now);
        await acting.Save(this, new Deed(me, acting.Me.Name));
    }
}
