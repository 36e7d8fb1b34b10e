using Alongside.Ledger;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Drafts;

/// <summary>Throws away the drafts that the agency's rule keeps no longer, and what was held for somebody who never came back.</summary>
[Act("draft.forgotten")]
public sealed class ForgetDrafts(AlongsideDb db, Acting acting, DraftTime time)
{
    private const int AtOnce = 500;
    private static readonly TimeSpan HeldFor = TimeSpan.FromDays(7);

    public async Task<int> Run()
    {
        var (notBefore, heldBefore) = (await time.NotBefore(), acting.Now - HeldFor);
        var old = await db.Drafts.Where(row => row.Saved < notBefore || (row.IsHeld && row.Saved < heldBefore)).OrderBy(row => row.Saved).Take(AtOnce).ToListAsync();
        if (old.Count == 0) return 0;
        db.Drafts.RemoveRange(old);
        await acting.Save(this, new Deed(acting.Me.Id, old.Count == 1 ? "1 form not sent" : $"{old.Count} forms not sent"));
        return old.Count;
    }
}
