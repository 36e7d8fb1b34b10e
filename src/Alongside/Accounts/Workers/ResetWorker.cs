using Alongside.Accounts.Passkeys;
using Alongside.Accounts.Places;
using Alongside.Ledger;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Accounts.Workers;

/// <summary>The password and passkeys count no more and sessions end at once; the worker chooses another by the link that this gives back.</summary>
[Act("worker.reset")]
public sealed class ResetWorker(AlongsideDb db, Acting acting, WelcomeLinks links)
{
    /// <param name="id">The worker.</param>
    /// <param name="secondStepToo">The phone is lost as well: turns the second step off.</param>
    public async Task<Invitation> Run(Guid id, bool secondStepToo)
    {
        var worker = await db.Workers.Include(row => row.RecoveryCodes).FirstOrDefaultAsync(row => row.Id == id).OrMissing();
        Refusal.If(id == acting.Me.Id ? "Change your own password on the page My account." : null);
        if (!acting.Me.IsCommandLine()) await WorkerChecks.AnotherAdministrator(db, worker);
        worker.Reset();
        db.SignInPlaces.RemoveRange(await db.SignInPlaces.Where(row => row.WorkerId == id).ToListAsync());
        db.Passkeys.RemoveRange(await db.Passkeys.Where(row => row.WorkerId == id).ToListAsync());
        if (secondStepToo) worker.TurnOffSecondStep();
        var invitation = await links.Give(id);
        await acting.Save(this, new Deed(worker.Id, worker.Name));
        return invitation;
    }
}
