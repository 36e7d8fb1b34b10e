using Alongside.Ledger;
using Alongside.Shared;
using Alongside.Shared.Database;

namespace Alongside.Accounts.Passkeys;

/// <summary>The device has made a passkey: from now on it signs the worker in.</summary>
[Act("worker.passkey-added")]
public sealed class AddPasskey(AlongsideDb db, Acting acting, PasskeyCeremony ceremony)
{
    public const string NotMade = "The passkey could not be taken: more than five minutes have passed, or the device did not check that it is you. Begin again.";

    /// <returns>What the passkey is called.</returns>
    public async Task<string> Run(CredentialForm form)
    {
        var made = string.IsNullOrEmpty(form.Credential) ? null : await ceremony.Add(acting.Me.Id, form.Credential);
        Refusal.If(made is null ? NotMade : null);
        var passkey = Passkey.Of(acting.Me.Id, made!.Value.Name, made.Value.Key, acting.Now);
        db.Passkeys.Add(passkey);
        await acting.Save(this, new Deed(passkey.Id, passkey.Name));
        return passkey.Name;
    }
}
