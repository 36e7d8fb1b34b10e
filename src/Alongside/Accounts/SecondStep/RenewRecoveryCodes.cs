using Alongside.Ledger;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Accounts.SecondStep;

/// <summary>Ten new recovery codes; the old ones stop working.</summary>
[Act("worker.recovery-codes-renewed")]
public sealed class RenewRecoveryCodes(AlongsideDb db, Acting acting, Passwords passwords, SecretBox secrets)
{
    private static readonly CurrentPasswordFormRules Rules = new();

    /// <returns>The recovery codes, to be shown once.</returns>
    public async Task<IReadOnlyList<string>> Run(CurrentPasswordForm form)
    {
        Rules.Check(form);
        var me = await db.Workers.Include(row => row.RecoveryCodes).FirstOrDefaultAsync(row => row.Id == acting.Me.Id).OrMissing();
        Refusal.If(me.TwoFactorEnabled ? null : "The second step is off, so there are no recovery codes.");
        await passwords.Confirm<CurrentPasswordForm>(this, me, form.CurrentPassword, fields => fields.CurrentPassword, acting);
        var codes = RecoveryCode.Ten();
        me.RenewRecoveryCodes(codes.Select(code => RecoveryCode.HashOf(me.Id, code, secrets)));
        await acting.Save(this, new Deed(me.Id, me.Name));
        return codes;
    }
}
