using Alongside.Accounts.SignedIn;
using Alongside.Ledger;
using Alongside.Setup;
using Alongside.Shared;
using Alongside.Shared.Database;
using FluentValidation;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Alongside.Accounts;

/// <summary>Checks and hashes a password that a worker chooses.</summary>
public sealed class Passwords(AlongsideDb db, IPasswordHasher<Worker> hasher, IHttpContextAccessor http)
{
    public const int Iterations = 210_000;
    private static readonly string SomeHash =
        new PasswordHasher<Worker>(Options.Create(new PasswordHasherOptions { IterationCount = Iterations })).HashPassword(null!, Guid.NewGuid().ToString());

    /// <summary>Why the password is not taken for this worker; null when it is.</summary>
    public async Task<string?> WhyNot(string? password, Worker worker) => password switch
    {
        { Length: > 0 and <= 200 } when Fits(worker, password) => "This is the password you have now: choose a new one.",
        _ => Strength.WhyNot(password ?? "", worker.Name, worker.Email, await db.Agencies.Select(agency => agency.Name).SingleOrDefaultAsync()),
    };

    /// <exception cref="ValidationException">On the form's password field, when it is too easy to guess.</exception>
    public async Task Choose<TForm>(Worker worker, string? password, System.Linq.Expressions.Expression<Func<TForm, object?>> field)
    {
        if (await WhyNot(password, worker) is { } whyNot) throw FieldFault.On(field, whyNot);
        worker.ChoosePassword(hasher.HashPassword(worker, password!));
    }

    public bool Fits(Worker worker, string? password) =>
        worker.PasswordHash is { } hash && !string.IsNullOrEmpty(password)
        && hasher.VerifyHashedPassword(worker, hash, password) != PasswordVerificationResult.Failed;

    /// <summary>Takes as long as looking at a real password, so that the answer's time does not tell who has an account.</summary>
    public void LookBusy(string password) => hasher.VerifyHashedPassword(null!, SomeHash, password);

    /// <summary>Before a change of the account itself: whoever sits here knows the password. After eight wrong tries the session ends.</summary>
    public async Task Confirm<TForm>(
        object act, Worker me, string? password, System.Linq.Expressions.Expression<Func<TForm, object?>> field, Acting acting)
    {
        var id = http.HttpContext?.User.SessionId();
        var session = await db.Sessions.FirstOrDefaultAsync(row => row.Id == id);
        if (Fits(me, password))
        {
            session?.TriedRightly();
            return;
        }

        session?.TriedWrongly(acting.Now);
        await acting.Save(act, new Deed(me.Id, "Refused: wrong password"));
        throw FieldFault.On(field, "This is not your password.");
    }
}
