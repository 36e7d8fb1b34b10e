using Alongside.Ledger;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Accounts.SecondStep;

/// <summary>A new key to be put into the authenticator app.</summary>
[Act("worker.second-step-prepared")]
public sealed class PrepareSecondStep(AlongsideDb db, Acting acting)
{
    public async Task Run()
    {
        var me = await db.Workers.FirstOrDefaultAsync(row => row.Id == acting.Me.Id).OrMissing();
        me.PrepareSecondStep(Totp.NewKey());
        await acting.Save(this, new Deed(me.Id, me.Name));
    }
}
