using System.Buffers.Text;
using Alongside.Accounts.Passkeys;
using Alongside.Shared.Database;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Accounts;

/// <summary>Identity's store over our database. It never saves by itself: the act around it does, with its history.</summary>
internal sealed class WorkerStore : UserOnlyStore<Worker, AlongsideDb, Guid>
{
    public WorkerStore(AlongsideDb db, IdentityErrorDescriber? describer = null) : base(db, describer) => AutoSaveChanges = false;

    /// <summary>Workers are always tracked here, so their changes are saved with the act; Identity's own re-attaching would lose what it compares with.</summary>
    public override Task<IdentityResult> UpdateAsync(Worker user, CancellationToken cancellationToken = default) => Task.FromResult(IdentityResult.Success);

    public override async Task<IList<UserPasskeyInfo>> GetPasskeysAsync(Worker user, CancellationToken cancellationToken) =>
        [.. (await Context.Passkeys.AsNoTracking().Where(row => row.WorkerId == user.Id).ToListAsync(cancellationToken)).Select(row => row.ForIdentity())];

    public override async Task<UserPasskeyInfo?> FindPasskeyAsync(Worker user, byte[] credentialId, CancellationToken cancellationToken)
    {
        var id = Base64Url.EncodeToString(credentialId);
        return (await Context.Passkeys.AsNoTracking().SingleOrDefaultAsync(row => row.CredentialId == id && row.WorkerId == user.Id, cancellationToken))?.ForIdentity();
    }

    public override async Task<Worker?> FindByPasskeyIdAsync(byte[] credentialId, CancellationToken cancellationToken)
    {
        var id = Base64Url.EncodeToString(credentialId);
        var passkeys = Context.Passkeys;
        return await Context.Workers.SingleOrDefaultAsync(row => passkeys.Any(passkey => passkey.CredentialId == id && passkey.WorkerId == row.Id), cancellationToken);
    }

    /// <exception cref="NotSupportedException">Always: our acts keep passkeys, with their history.</exception>
    public override Task AddOrUpdatePasskeyAsync(Worker user, UserPasskeyInfo passkey, CancellationToken cancellationToken) => throw new NotSupportedException();

    /// <exception cref="NotSupportedException">Always: our acts keep passkeys, with their history.</exception>
    public override Task RemovePasskeyAsync(Worker user, byte[] credentialId, CancellationToken cancellationToken) => throw new NotSupportedException();
}
