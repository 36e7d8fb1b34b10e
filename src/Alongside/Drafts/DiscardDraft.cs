using Alongside.Ledger;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Drafts;

/// <summary>The writer throws a draft away.</summary>
[Act("draft.discarded")]
public sealed class DiscardDraft(AlongsideDb db, Acting acting)
{
    public async Task Run(Guid id)
    {
        var me = acting.Me.Id;
        db.Drafts.Remove(await db.Drafts.FirstOrDefaultAsync(row => row.WorkerId == me && row.Id == id).OrMissing());
        await acting.Save(this, new Deed(id, KeepDraft.About));
    }
}
