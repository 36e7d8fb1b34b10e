using Alongside.Ledger;
using Alongside.Privacy;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Notes;

/// <summary>Keeps a new note as its author's draft. The same note sent again changes nothing.</summary>
[Act("note.drafted")]
public sealed class WriteNote(AlongsideDb db, Acting acting, AgencyClock clock)
{
    private static readonly DraftRules<NoteForm> Rules = new();

    public async Task<ContactNote> Run(NoteForm form)
    {
        Rules.Check(form);
        if (await db.ContactNotes.FirstOrDefaultAsync(row => row.Id == form.Id) is { } before) return SameAs(before, form);
        await acting.Me.MustWrite(form.CaseId);
        Refusal.If(NoteRules.WhyNotLabel(form.Label, acting.Me.Labels));
        var content = form.Content(clock, acting.Now);
        await db.MustBelong(form.CaseId, content, form.Also());
        var note = ContactNote.Write(form.Id, form.CaseId, content, form.Also(), acting.Me.Id, acting.Now);
        db.ContactNotes.Add(note);
        await acting.Save(this, note.Deed(clock));
        return note;
    }

    private ContactNote SameAs(ContactNote before, NoteForm form)
    {
        if (before.AuthorId != acting.Me.Id) throw new MissingException();
        if (!before.Says().SaysTheSameAs(form.Content(clock, before.Occurred))) Refusal.IfStale(form.Version, before.Version);
        return before;
    }
}
