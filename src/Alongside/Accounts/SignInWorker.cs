using Alongside.Ledger;
using Alongside.Shared;
using Alongside.Shared.Database;
using FluentValidation;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Accounts;

public sealed record SignInForm
{
    public string? Email { get; set; }
    public string? Password { get; set; }
}

public sealed class SignInFormRules : FormRules<SignInForm>
{
    public SignInFormRules()
    {
        RuleFor(form => form.Email).NotEmpty().WithMessage("Write your e-mail address.").MaximumLength(200).WithMessage("Keep it under 200 characters.");
        RuleFor(form => form.Password).NotEmpty().WithMessage("Write your password.").MaximumLength(200).WithMessage("Keep it under 200 characters.");
    }
}

/// <param name="NeedsCode">The password was right and a code is asked for before the session begins.</param>
public sealed record SignInResult(Guid WorkerId, bool NeedsCode);

/// <summary>
/// Looks at e-mail and password. A wrong try is counted and told on the ledger, and nothing in the answer, nor the time it
/// takes, says which half was wrong, whether the account exists or whether it rests.
/// </summary>
[Act("worker.signed-in")]
public sealed class SignInWorker(AlongsideDb db, Acting acting, Passwords passwords, ILookupNormalizer normalizer)
{
    public const string NotRight = "This e-mail and password do not fit together. After eight wrong tries an account rests for ten minutes.";
    private static readonly SignInFormRules Rules = new();

    public async Task<SignInResult> Run(SignInForm form)
    {
        Rules.Check(form);
        var email = normalizer.NormalizeEmail(form.Email!.Trim());
        var worker = await db.Workers.FirstOrDefaultAsync(row => row.NormalizedEmail == email);
        var fits = worker is not null && passwords.Fits(worker, form.Password);
        if (worker?.PasswordHash is null) passwords.LookBusy(form.Password!);
        var mayTry = worker is not null && SignInRules.MayTry(worker, acting.Now);

        if (worker is null) acting.Me.BecomeStranger();
        else acting.Me.Become(worker);
        if (mayTry && !fits) worker!.TriedWrongly(acting.Now);
        if (mayTry && fits && !worker!.TwoFactorEnabled) worker.SignedIn(acting.Now);
        await acting.Save(this, new Deed(acting.Me.Id, InWords(worker, mayTry, fits)));
        return mayTry && fits
            ? new SignInResult(worker!.Id, worker.TwoFactorEnabled)
            : throw FieldFault.On<SignInForm>(fields => fields.Password, NotRight);
    }

    private string InWords(Worker? worker, bool mayTry, bool fits) => worker switch
    {
        null => "Sign-in refused: no such account",
        { State: WorkerState.Disabled } => "Sign-in refused: the account is disabled",
        { State: WorkerState.Invited } => "Sign-in refused: no password chosen yet",
        _ when !mayTry => "Sign-in refused: the account rests after wrong tries",
        _ when !fits && SignInRules.Rests(worker, acting.Now) => "Sign-in refused: wrong password; the account now rests",
        _ when !fits => "Sign-in refused: wrong password",
        { TwoFactorEnabled: true } => "Password right, code asked for",
        _ => "Signed in",
    };
}
