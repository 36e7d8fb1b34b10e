using Alongside.Ledger;
using Alongside.Shared.Database;
using Alongside.Shared.Design;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Drafts;

/// <summary>
/// A form that does its act is no draft any more, from the same save on. What another window has saved since to the same draft was not
/// sent with it: it stays, as a draft of its own.
/// </summary>
internal sealed class ForgetSentDraft : IBeforeSave
{
    public async Task Prepare(AlongsideDb db)
    {
        var sent = db.ChangeTracker.Entries<DoneForm>().FirstOrDefault(entry => entry.State == EntityState.Added)?.Entity;
        if (sent is null) return;
        var draft = await db.Drafts.FirstOrDefaultAsync(row => row.WorkerId == sent.WorkerId && row.Id == sent.Id);
        if (draft is null) return;
        db.Drafts.Remove(draft);
        if (sent.Form is { } form && SavedSince(draft, form)) db.Drafts.Add(draft.Apart());
    }

    private static bool SavedSince(Draft draft, IFormCollection form) =>
        draft.Version > FormActTagHelper.VersionIn(form) && draft.Fields != TypedFields.Of(form).ToJson();
}
