using Alongside.Ledger;
using Alongside.Shared;
using Alongside.Shared.Database;
using FluentValidation;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Accounts;

public sealed record PasswordForm
{
    public string? Password { get; set; }
}

public sealed class PasswordFormRules : FormRules<PasswordForm>
{
    public const int Shortest = 12;
    private const int GoodEnough = 3;

    public PasswordFormRules() =>
        RuleFor(form => form.Password).Cascade(CascadeMode.Stop)
            .NotEmpty().WithMessage("Choose a password.")
            .MinimumLength(Shortest).WithMessage($"Use at least {Shortest} characters; three or four words that do not belong together are good.")
            .MaximumLength(200).WithMessage("Keep it under 200 characters.")
            .Must(password => global::Zxcvbn.Zxcvbn.MatchPassword(password).Score >= GoodEnough)
            .WithMessage("This password is easy to guess: add a word that has nothing to do with the others.");
}

/// <summary>A worker chooses a password, the first or a new one; the account is then active.</summary>
[Act("worker.password-chosen")]
public sealed class ChoosePassword(AlongsideDb db, Acting acting, UserManager<Worker> workers)
{
    private static readonly PasswordFormRules Rules = new();

    public async Task Run(Guid workerId, PasswordForm form)
    {
        Rules.Check(form);
        var worker = await db.Workers.FirstOrDefaultAsync(row => row.Id == workerId).OrMissing();
        await workers.RemovePasswordAsync(worker);
        var result = await workers.AddPasswordAsync(worker, form.Password!);
        if (!result.Succeeded) throw FieldFault.On<PasswordForm>(fields => fields.Password, string.Join(" ", result.Errors.Select(error => error.Description)));
        worker.Activate();
        await acting.Save(this, new Deed(worker.Id, worker.Name));
    }
}
