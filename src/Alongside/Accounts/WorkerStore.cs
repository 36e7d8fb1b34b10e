using Alongside.Shared.Database;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;

namespace Alongside.Accounts;

/// <summary>Identity's store over our database. It never saves by itself: the act around it does, with its history.</summary>
internal sealed class WorkerStore : UserOnlyStore<Worker, AlongsideDb, Guid>
{
    public WorkerStore(AlongsideDb db, IdentityErrorDescriber? describer = null) : base(db, describer) => AutoSaveChanges = false;
}
