using Alongside.Ledger;
using Alongside.Shared;
using Alongside.Shared.Database;

namespace Alongside.Notes;

/// <summary>Throws away a draft that was never signed.</summary>
[Act("note.discarded")]
public sealed class DiscardNote(AlongsideDb db, Acting acting, AgencyClock clock)
{
    /// <returns>The case it was on.</returns>
    public async Task<Guid> Run(Guid id)
    {
        var note = await db.MyDraft(acting.Me, id);
        note.Discard();
        await acting.Save(this, note.Deed(clock));
        return note.CaseId;
    }
}
