using Alongside.Ledger;
using Alongside.Shared;

namespace Alongside.Accounts;

public sealed record PasswordForm
{
    public string? Password { get; set; }
}

/// <summary>A worker comes by the link that was handed over and chooses a password; the link is then used up.</summary>
[Act("worker.welcomed")]
public sealed class AcceptInvitation(Acting acting, WelcomeLinks links, Passwords passwords)
{
    public const string NoLonger = "This link has been used, is too old, or is not complete. Ask an administrator of your agency for a new one.";

    /// <returns>The worker, and whether the second step is still asked for.</returns>
    public async Task<SignInResult> Run(string? token, PasswordForm form)
    {
        var worker = await links.WorkerOf(token);
        Refusal.If(worker is null ? NoLonger : null);
        acting.Me.Become(worker!);
        await passwords.Choose<PasswordForm>(worker!, form.Password, fields => fields.Password);
        await links.EndAll(worker!.Id);
        await acting.Save(this, new Deed(worker.Id, worker.Name));
        return new SignInResult(worker.Id, worker.TwoFactorEnabled);
    }
}
