using Alongside.Ledger;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Accounts.SecondStep;

/// <summary>The first code from the app proves that it has the key: from now on signing in asks for a code.</summary>
[Act("worker.second-step-on")]
public sealed class TurnOnSecondStep(AlongsideDb db, Acting acting, SecretBox secrets)
{
    private static readonly CodeFormRules Rules = new();

    /// <returns>The recovery codes, to be shown once.</returns>
    public async Task<IReadOnlyList<string>> Run(CodeForm form)
    {
        Rules.Check(form);
        var me = await db.Workers.Include(row => row.RecoveryCodes).FirstOrDefaultAsync(row => row.Id == acting.Me.Id).OrMissing();
        Refusal.If(me.TwoFactorEnabled ? "The second step is on already." : me.AuthenticatorKey is null ? "Put the key into your app first." : null);
        var step = Totp.StepOf(me.AuthenticatorKey!, form.Code!, acting.Now, me.LastCodeStep)
            ?? throw FieldFault.On<CodeForm>(fields => fields.Code, "This code does not fit the key above. Check that the clock of your phone is right, then write the code that it shows now.");
        me.TurnOnSecondStep(step);
        var codes = RecoveryCode.Ten();
        me.RenewRecoveryCodes(codes.Select(code => RecoveryCode.HashOf(me.Id, code, secrets)));
        await acting.Save(this, new Deed(me.Id, me.Name));
        return codes;
    }
}
