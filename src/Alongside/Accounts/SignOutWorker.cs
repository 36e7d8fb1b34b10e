using Alongside.Accounts.SignedIn;
using Alongside.Ledger;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Accounts;

/// <summary>This session is over: a kept copy of its cookie opens nothing.</summary>
[Act("worker.signed-out")]
public sealed class SignOutWorker(AlongsideDb db, Acting acting)
{
    public async Task Run(Guid sessionId)
    {
        if (await db.Sessions.FirstOrDefaultAsync(row => row.Id == sessionId && row.WorkerId == acting.Me.Id) is not { Ended: null } session) return;
        session.End(SessionEnd.SignedOut, acting.Now);
        await acting.Save(this, new Deed(acting.Me.Id, acting.Me.Name));
    }
}
