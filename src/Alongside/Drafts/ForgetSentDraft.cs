using Alongside.Ledger;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Drafts;

/// <summary>A form that does its act is no draft any more, from the same save on.</summary>
internal sealed class ForgetSentDraft : IBeforeSave
{
    public async Task Prepare(AlongsideDb db)
    {
        var sent = db.ChangeTracker.Entries<DoneForm>().FirstOrDefault(entry => entry.State == EntityState.Added)?.Entity;
        if (sent is null) return;
        var draft = await db.Drafts.FirstOrDefaultAsync(row => row.WorkerId == sent.WorkerId && row.Id == sent.Id);
        if (draft is not null) db.Drafts.Remove(draft);
    }
}
