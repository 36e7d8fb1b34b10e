using Alongside.Ledger;
using Alongside.Privacy;
using Alongside.Shared;
using Alongside.Shared.Database;

namespace Alongside.Notes;

/// <summary>Saves a draft as its author goes on writing.</summary>
[Act("note.draft-changed")]
public sealed class ChangeDraft(AlongsideDb db, Acting acting, AgencyClock clock)
{
    private static readonly DraftRules<NoteForm> Rules = new();

    public async Task<ContactNote> Run(NoteForm form)
    {
        Rules.Check(form);
        var note = await db.MyDraft(acting.Me, form.Id);
        await acting.Me.MustWrite(note.CaseId);
        Refusal.IfStale(form.Version, note.Version);
        Refusal.If(NoteRules.WhyNotLabel(form.Label, acting.Me.Labels));
        var content = form.Content(clock, note.Occurred);
        await db.MustBelong(note.CaseId, content, form.Also());
        note.Change(content, form.Also(), acting.Now);
        await acting.Save(this, note.Deed(clock));
        return note;
    }
}
