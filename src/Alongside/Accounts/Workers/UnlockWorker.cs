using Alongside.Accounts.Places;
using Alongside.Ledger;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Accounts.Workers;

/// <summary>Wrong tries are forgotten, so that the worker need not wait.</summary>
[Act("worker.unlocked")]
public sealed class UnlockWorker(AlongsideDb db, Acting acting)
{
    public async Task Run(Guid id)
    {
        var worker = await db.Workers.FirstOrDefaultAsync(row => row.Id == id).OrMissing();
        var resting = await db.SignInPlaces.Where(row => row.WorkerId == id).Resting(acting.Now).ToListAsync();
        Refusal.If(resting.Count > 0 ? null : "This account is not resting.");
        foreach (var place in resting) place.Forgive();
        await acting.Save(this, new Deed(worker.Id, worker.Name));
    }
}
