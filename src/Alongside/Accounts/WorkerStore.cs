using Alongside.Shared.Database;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;

namespace Alongside.Accounts;

/// <summary>Identity's store over our database. It never saves by itself: the act around it does, with its history.</summary>
internal sealed class WorkerStore : UserOnlyStore<Worker, AlongsideDb, Guid>
{
    public WorkerStore(AlongsideDb db, IdentityErrorDescriber? describer = null) : base(db, describer) => AutoSaveChanges = false;

    /// <summary>Workers are always tracked here, so their changes are saved with the act; Identity's own re-attaching would lose what it compares with.</summary>
    public override Task<IdentityResult> UpdateAsync(Worker user, CancellationToken cancellationToken = default) => Task.FromResult(IdentityResult.Success);
}
