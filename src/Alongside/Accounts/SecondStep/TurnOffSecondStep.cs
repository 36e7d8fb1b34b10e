using Alongside.Ledger;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Accounts.SecondStep;

/// <summary>Signing in asks only for the password again.</summary>
[Act("worker.second-step-off")]
public sealed class TurnOffSecondStep(AlongsideDb db, Acting acting, Passwords passwords)
{
    private static readonly CurrentPasswordFormRules Rules = new();

    public async Task Run(CurrentPasswordForm form)
    {
        Rules.Check(form);
        var me = await db.Workers.Include(row => row.RecoveryCodes).FirstOrDefaultAsync(row => row.Id == acting.Me.Id).OrMissing();
        await passwords.Confirm<CurrentPasswordForm>(this, me, form.CurrentPassword, fields => fields.CurrentPassword, acting);
        me.TurnOffSecondStep();
        await acting.Save(this, new Deed(me.Id, me.Name));
    }
}
