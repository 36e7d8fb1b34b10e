using Alongside.Accounts.Places;
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
public sealed class SignInWorker(AlongsideDb db, Acting acting, Passwords passwords, KnownDevices devices, ILookupNormalizer normalizer)
{
    public const string NotRight = "This e-mail and password do not fit together. " + SignInRules.AfterWrongTries;

    /// <summary>One more than the tries that can come between: after these the place rests and nobody writes it.</summary>
    private const int MostRounds = SignInRules.MostTries + 2;
    private static readonly SignInFormRules Rules = new();
    private (string? Hash, bool Fits) _looked;

    public async Task<SignInResult> Run(SignInForm form)
    {
        Rules.Check(form);
        for (var round = 1; ; round++)
        {
            try
            {
                return await Try(form);
            }
            catch (Exception between) when ((between is RefusedException && round < MostRounds) || (between is DbUpdateException && round == 1))
            {
                db.ChangeTracker.Clear();
            }
        }
    }

    private async Task<SignInResult> Try(SignInForm form)
    {
        var email = normalizer.NormalizeEmail(form.Email!.Trim());
        var worker = await db.Workers.FirstOrDefaultAsync(row => row.NormalizedEmail == email);
        var place = await devices.Of(worker?.Id ?? Guid.Empty);
        var fits = Fits(worker, form.Password!);
        var mayTry = worker is not null && SignInRules.MayTry(worker, place, acting.Now);

        if (worker is null) acting.Me.BecomeStranger();
        else acting.Me.Become(worker);
        if (mayTry && !fits) devices.TriedWrongly(place);
        if (mayTry && fits && !worker!.TwoFactorEnabled)
        {
            worker.SignedIn(acting.Now);
            place.Forgive();
        }

        await acting.Save(this, new Deed(acting.Me.Id, InWords(worker, place, mayTry, fits)));
        return mayTry && fits
            ? new SignInResult(worker!.Id, worker.TwoFactorEnabled)
            : throw FieldFault.On<SignInForm>(fields => fields.Password, NotRight);
    }

    /// <summary>Looked at once, however often the try is begun again, and as long for an account that is not there.</summary>
    private bool Fits(Worker? worker, string password)
    {
        if (_looked.Hash is { } hash && hash == worker?.PasswordHash) return _looked.Fits;
        if (worker?.PasswordHash is null) passwords.LookBusy(password);
        _looked = (worker?.PasswordHash, worker is not null && passwords.Fits(worker, password));
        return _looked.Fits;
    }

    private string InWords(Worker? worker, SignInPlace place, bool mayTry, bool fits) => worker switch
    {
        null => "Sign-in refused: no such account",
        { State: WorkerState.Disabled } => "Sign-in refused: the account is disabled",
        { State: WorkerState.Invited } => "Sign-in refused: no password chosen yet",
        _ when !mayTry => $"Sign-in refused: {Where(place)} rests after wrong tries",
        _ when !fits && place.Rests(acting.Now) => $"Sign-in refused: wrong password; {Where(place)} now rests for ten minutes",
        _ when !fits => "Sign-in refused: wrong password",
        { TwoFactorEnabled: true } => "Password right, code asked for",
        _ => "Signed in",
    };

    private static string Where(SignInPlace place) => place.IsElsewhere ? "every device but the worker's own" : "this device of the worker";
}
