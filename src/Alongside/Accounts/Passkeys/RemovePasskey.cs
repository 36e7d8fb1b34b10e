using Alongside.Ledger;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Accounts.Passkeys;

/// <summary>The passkey signs nobody in any more. The device still shows it until it is deleted there too.</summary>
[Act("worker.passkey-removed")]
public sealed class RemovePasskey(AlongsideDb db, Acting acting)
{
    /// <returns>What the passkey was called.</returns>
    public async Task<string> Run(Guid id)
    {
        var passkey = await db.Passkeys.FirstOrDefaultAsync(row => row.Id == id && row.WorkerId == acting.Me.Id).OrMissing();
        db.Passkeys.Remove(passkey);
        await acting.Save(this, new Deed(passkey.Id, passkey.Name));
        return passkey.Name;
    }
}
