using Alongside.Ledger;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Accounts.Passkeys;

public sealed record PasskeyNameForm
{
    public string? NewName { get; set; }
}

public sealed class PasskeyNameFormRules : FormRules<PasskeyNameForm>
{
    public PasskeyNameFormRules() => RuleFor(form => form.NewName).IsPasskeyName();
}

[Act("worker.passkey-renamed")]
public sealed class RenamePasskey(AlongsideDb db, Acting acting)
{
    private static readonly PasskeyNameFormRules Rules = new();

    public async Task Run(Guid id, PasskeyNameForm form)
    {
        Rules.Check(form);
        var passkey = await db.Passkeys.FirstOrDefaultAsync(row => row.Id == id && row.WorkerId == acting.Me.Id).OrMissing();
        passkey.Rename(form.NewName!.Trim());
        await acting.Save(this, new Deed(passkey.Id, passkey.Name));
    }
}
