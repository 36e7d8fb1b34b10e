using Alongside.Ledger;
using Alongside.Shared;
using Alongside.Shared.Database;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Accounts.Passkeys;

public sealed record NewPasskeyForm
{
    public string? Name { get; set; }
    public string? CurrentPassword { get; set; }
}

public sealed class NewPasskeyFormRules : FormRules<NewPasskeyForm>
{
    public NewPasskeyFormRules()
    {
        RuleFor(form => form.Name).IsPasskeyName();
        RuleFor(form => form.CurrentPassword)
            .NotEmpty().WithMessage("Write your password, so that nobody else at your desk can do this.").MaximumLength(200).WithMessage("Keep it under 200 characters.");
    }
}

internal static class PasskeyNames
{
    public static IRuleBuilderOptions<T, string?> IsPasskeyName<T>(this IRuleBuilder<T, string?> name) => name
        .NotEmpty().WithMessage("Give it a name by which you know it again.").MaximumLength(60).WithMessage("Keep the name under 60 characters.");
}

/// <summary>Whoever sits here knows the password: the device may be asked for a passkey.</summary>
[Act("worker.passkey-prepared")]
public sealed class PreparePasskey(AlongsideDb db, Acting acting, Passwords passwords, PasskeyCeremony ceremony)
{
    private static readonly NewPasskeyFormRules Rules = new();

    /// <returns>What the browser is to ask of the device.</returns>
    public async Task<string> Run(NewPasskeyForm form)
    {
        Rules.Check(form);
        var me = await db.Workers.FirstOrDefaultAsync(row => row.Id == acting.Me.Id).OrMissing();
        await passwords.Confirm<NewPasskeyForm>(this, me, form.CurrentPassword, fields => fields.CurrentPassword, acting);
        Refusal.If(await db.Passkeys.CountAsync(row => row.WorkerId == me.Id) >= Passkey.MostOfOneWorker
            ? $"You have {Passkey.MostOfOneWorker} passkeys: remove one that you no longer use." : null);
        var asked = await ceremony.BeginAdding(me, form.Name!.Trim());
        await acting.Save(this, new Deed(me.Id, me.Name));
        return asked;
    }
}
