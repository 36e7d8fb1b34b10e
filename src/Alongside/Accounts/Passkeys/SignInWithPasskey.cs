using Alongside.Ledger;
using Alongside.Shared.Database;
using FluentValidation;
using FluentValidation.Results;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Accounts.Passkeys;

public sealed record CredentialForm
{
    /// <summary>The device's answer, as JSON.</summary>
    public string? Credential { get; set; }
}

/// <summary>
/// A worker's device has answered the challenge: that is password and second step in one. It cannot be guessed, so tries are not counted; each
/// challenge counts once.
/// </summary>
[Act("worker.signed-in-by-passkey")]
public sealed class SignInWithPasskey(AlongsideDb db, Acting acting, PasskeyCeremony ceremony)
{
    public const string NotRight = "No passkey was found that fits. Try again, or use your password.";
    private const int Longest = 20_000;

    /// <returns>The worker.</returns>
    public async Task<Guid> Run(CredentialForm form)
    {
        var answer = form.Credential is { Length: > 0 and <= Longest } credential ? await ceremony.SignIn(credential) : null;
        if (answer is { Worker.State: WorkerState.Active } && await Let(answer)) return answer.Worker.Id;
        if (answer is null) acting.Me.BecomeStranger();
        else acting.Me.Become(answer.Worker);
        await acting.Save(this, new Deed(acting.Me.Id, answer?.Worker.State switch
        {
            null => "Sign-in refused: no passkey that fits",
            WorkerState.Disabled => "Sign-in refused: the account is disabled",
            WorkerState.Invited => "Sign-in refused: no password chosen yet",
            _ => "Sign-in refused: this answer of a passkey was used before",
        }));
        throw new ValidationException([new ValidationFailure("", NotRight)]);
    }

    private async Task<bool> Let(PasskeyCeremony.Answer answer)
    {
        var passkey = await db.Passkeys.SingleAsync(row => row.CredentialId == answer.Key.CredentialId);
        acting.Me.Become(answer.Worker);
        answer.Worker.SignedIn(acting.Now);
        passkey.Used(answer.Key.Uses, answer.Key.IsCopied, acting.Now);
        acting.Once(answer.Challenge);
        try
        {
            await acting.Save(this, new Deed(passkey.Id, $"Signed in with the passkey {passkey.Name}"));
            return true;
        }
        catch (DbUpdateException) when (acting.Form is not null)
        {
            acting.Form = null;
            db.ChangeTracker.Clear();
            if (await db.Set<DoneForm>().AnyAsync(row => row.WorkerId == answer.Worker.Id && row.Id == answer.Challenge)) return false;
            throw;
        }
    }
}
