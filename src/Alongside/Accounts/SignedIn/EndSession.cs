using Alongside.Ledger;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Accounts.SignedIn;

/// <summary>A worker ends one of their own sessions: the computer at the reception desk that was left signed in.</summary>
[Act("worker.session-ended")]
public sealed class EndSession(AlongsideDb db, Acting acting)
{
    public async Task Run(Guid id)
    {
        var session = await db.Sessions.FirstOrDefaultAsync(row => row.Id == id && row.WorkerId == acting.Me.Id).OrMissing();
        Refusal.If(session.Ended is null ? null : "This session is over already.");
        session.End(SessionEnd.FromElsewhere, acting.Now);
        await acting.Save(this, new Deed(session.Id, session.Device));
    }
}
