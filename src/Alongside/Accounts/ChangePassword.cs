using Alongside.Ledger;
using Alongside.Shared;
using Alongside.Shared.Database;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Accounts;

public sealed record ChangePasswordForm
{
    public string? CurrentPassword { get; set; }
    public string? NewPassword { get; set; }
}

public sealed class ChangePasswordFormRules : FormRules<ChangePasswordForm>
{
    public ChangePasswordFormRules()
    {
        RuleFor(form => form.CurrentPassword).NotEmpty().WithMessage("Write the password you have now.").MaximumLength(200).WithMessage("Keep it under 200 characters.");
        RuleFor(form => form.NewPassword).NotEmpty().WithMessage("Choose a new password.");
    }
}

/// <summary>A worker chooses another password; sessions elsewhere end.</summary>
[Act("worker.password-changed")]
public sealed class ChangePassword(AlongsideDb db, Acting acting, Passwords passwords)
{
    private static readonly ChangePasswordFormRules Rules = new();

    public async Task Run(ChangePasswordForm form)
    {
        Rules.Check(form);
        var me = await db.Workers.FirstOrDefaultAsync(row => row.Id == acting.Me.Id).OrMissing();
        await passwords.Confirm<ChangePasswordForm>(this, me, form.CurrentPassword, fields => fields.CurrentPassword, acting);
        await passwords.Choose<ChangePasswordForm>(me, form.NewPassword, fields => fields.NewPassword);
        await acting.Save(this, new Deed(me.Id, me.Name));
    }
}
