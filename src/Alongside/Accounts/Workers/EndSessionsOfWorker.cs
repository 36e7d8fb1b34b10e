using Alongside.Accounts.SignedIn;
using Alongside.Ledger;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Accounts.Workers;

/// <summary>An administrator signs a worker out everywhere: a phone was lost, a computer left open. The password stays.</summary>
[Act("worker.sessions-ended")]
public sealed class EndSessionsOfWorker(AlongsideDb db, Acting acting)
{
    public async Task Run(Guid id)
    {
        var worker = await db.Workers.FirstOrDefaultAsync(row => row.Id == id).OrMissing();
        Refusal.If(id == acting.Me.Id ? "Sign out elsewhere on the page My account." : null);
        foreach (var session in await db.Sessions.Where(row => row.WorkerId == id && row.Ended == null).ToListAsync())
            session.End(SessionEnd.ByAdministrator, acting.Now);
        await acting.Save(this, new Deed(worker.Id, worker.Name));
    }
}
