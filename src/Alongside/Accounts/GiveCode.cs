using Alongside.Accounts.Places;
using Alongside.Accounts.SecondStep;
using Alongside.Ledger;
using Alongside.Shared;
using Alongside.Shared.Database;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Accounts;

public sealed record CodeForm
{
    public string? Code { get; set; }
}

public sealed class CodeFormRules : FormRules<CodeForm>
{
    public CodeFormRules() => RuleFor(form => form.Code)
        .NotEmpty().WithMessage("Write the six digits from your authenticator app, or one of your recovery codes.")
        .MaximumLength(40).WithMessage("A code is shorter than this.");
}

/// <summary>The second step of signing in: a code from the app, or a recovery code, each of which works once.</summary>
[Act("worker.code-given")]
public sealed class GiveCode(AlongsideDb db, Acting acting, SecretBox secrets, KnownDevices devices)
{
    public const string NotRight = "This code does not fit, or was used before. Take the one that your app shows now. " + SignInRules.AfterWrongTries;
    private static readonly CodeFormRules Rules = new();

    public async Task Run(Guid workerId, CodeForm form)
    {
        Rules.Check(form);
        var worker = await db.Workers.Include(row => row.RecoveryCodes).FirstOrDefaultAsync(row => row.Id == workerId).OrMissing();
        acting.Me.Become(worker);
        var place = await devices.Of(worker.Id);
        var mayTry = SignInRules.MayTry(worker, place, acting.Now);
        var step = mayTry ? Totp.StepOf(worker.AuthenticatorKey!, form.Code!, acting.Now, worker.LastCodeStep) : null;
        var recovery = mayTry && step is null ? RecoveryCode.Find(worker, form.Code!, secrets) : null;
        if (step is { } taken) worker.TakeCode(taken);
        if (recovery is not null) worker.RecoveryCodes.Remove(recovery);
        var fits = step is not null || recovery is not null;
        if (fits) worker.SignedIn(acting.Now);
        if (fits) place.Forgive();
        else if (mayTry) devices.TriedWrongly(place);
        await acting.Save(this, new Deed(worker.Id, fits ? recovery is null ? "Signed in with a code" : "Signed in with a recovery code" : "Sign-in refused: wrong code"));
        if (!fits) throw FieldFault.On<CodeForm>(fields => fields.Code, NotRight);
    }
}
