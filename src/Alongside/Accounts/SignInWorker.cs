using Alongside.Ledger;
using Alongside.Shared;
using Alongside.Shared.Database;
using FluentValidation;
using Microsoft.AspNetCore.Identity;

namespace Alongside.Accounts;

public sealed record SignInForm
{
    public string? Email { get; set; }
    public string? Password { get; set; }
    public bool Remember { get; set; }
}

public sealed class SignInFormRules : FormRules<SignInForm>
{
    public SignInFormRules()
    {
        RuleFor(form => form.Email).NotEmpty().WithMessage("Write your e-mail address.");
        RuleFor(form => form.Password).NotEmpty().WithMessage("Write your password.");
    }
}

public enum SignInResult
{
    SignedIn,
    NeedsCode,
}

/// <summary>Signs a worker in by password; wrong tries are counted and told on the ledger, and never say which half was wrong.</summary>
[Act("worker.signed-in")]
public sealed class SignInWorker(AlongsideDb db, Acting acting, SignInManager<Worker> signIn, UserManager<Worker> workers)
{
    private const string NotRight = "That e-mail and password do not fit together. After eight wrong tries an account rests for ten minutes.";
    private static readonly SignInFormRules Rules = new();

    public async Task<SignInResult> Run(SignInForm form)
    {
        Rules.Check(form);
        var worker = await workers.FindByEmailAsync(form.Email!.Trim());
        if (worker is null or { State: not WorkerState.Active })
        {
            new PasswordHasher<Worker>().HashPassword(null!, form.Password!);
            throw FieldFault.On<SignInForm>(fields => fields.Password, NotRight);
        }
        acting.Me.Become(worker);
        var result = await signIn.PasswordSignInAsync(worker, form.Password!, isPersistent: false, lockoutOnFailure: true);
        var outcome = result.Succeeded ? "Signed in" : result.RequiresTwoFactor ? "Password right, code asked" : "Sign-in refused";
        await acting.Save(this, new Deed(worker.Id, outcome));
        await db.Entry(worker).ReloadAsync();
        if (result.RequiresTwoFactor) return SignInResult.NeedsCode;
        return result.Succeeded ? SignInResult.SignedIn : throw FieldFault.On<SignInForm>(fields => fields.Password, NotRight);
    }
}
