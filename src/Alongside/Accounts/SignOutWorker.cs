using Alongside.Ledger;
using Alongside.Shared.Database;

namespace Alongside.Accounts;

/// <summary>This session is over: a kept copy of its cookie opens nothing.</summary>
[Act("worker.signed-out")]
public sealed class SignOutWorker(AlongsideDb db, Acting acting)
{
    public async Task Run(Guid sessionId)
    {
        if (await db.EndedSessions.FindAsync(sessionId) is not null) return;
        db.EndedSessions.Add(new EndedSession { Id = sessionId, At = acting.Now });
        await acting.Save(this, new Deed(acting.Me.Id, acting.Me.Name));
    }
}
