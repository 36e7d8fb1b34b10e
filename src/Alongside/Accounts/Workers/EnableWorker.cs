using Alongside.Ledger;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Accounts.Workers;

/// <summary>Works here again: with the old password, or by a new link where there was none.</summary>
[Act("worker.enabled")]
public sealed class EnableWorker(AlongsideDb db, Acting acting)
{
    public async Task Run(Guid id)
    {
        var worker = await db.Workers.FirstOrDefaultAsync(row => row.Id == id).OrMissing();
        worker.Enable();
        await acting.Save(this, new Deed(worker.Id, worker.Name));
    }
}
