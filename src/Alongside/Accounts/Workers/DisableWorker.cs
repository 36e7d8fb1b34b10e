using Alongside.Accounts.Places;
using Alongside.Ledger;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Accounts.Workers;

/// <summary>No longer works here: sessions end at once, links stop working, nothing the worker wrote is lost.</summary>
[Act("worker.disabled")]
public sealed class DisableWorker(AlongsideDb db, Acting acting, WelcomeLinks links)
{
    public async Task Run(Guid id)
    {
        var worker = await db.Workers.FirstOrDefaultAsync(row => row.Id == id).OrMissing();
        Refusal.If(worker.State == WorkerState.Disabled ? "This account is disabled already." : null);
        Refusal.If(worker.Id == acting.Me.Id ? "You cannot disable your own account: ask another administrator." : null);
        await WorkerChecks.AnotherAdministrator(db, worker);
        worker.Disable();
        db.SignInPlaces.RemoveRange(await db.SignInPlaces.Where(row => row.WorkerId == id).ToListAsync());
        await links.EndAll(id);
        await acting.Save(this, new Deed(worker.Id, worker.Name));
    }
}
