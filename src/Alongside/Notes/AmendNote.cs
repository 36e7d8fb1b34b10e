using Alongside.Ledger;
using Alongside.Privacy;
using Alongside.Records;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Notes;

/// <summary>Lets a signed note say something else, for a reason; what it said before stays beside it.</summary>
[Act("note.amended")]
public sealed class AmendNote(AlongsideDb db, Acting acting, AgencyClock clock)
{
    private static readonly AmendRules Rules = new();

    public async Task Run(AmendForm form)
    {
        Rules.Check(form);
        var note = await db.NoteToAmend(acting.Me, form.Id);
        Refusal.IfStale(form.Version, note.Version);
        Refusal.If(NoteRules.WhyNotLabel(form.Label, acting.Me.Labels));
        var content = form.Content(clock, note.Occurred);
        if (NoteRules.WhyNotThen(content.Occurred, acting.Now) is { } later) throw FieldFault.On<AmendForm>(field => field.Date, later);
        if (content.SaysTheSameAs(note.Says())) throw new RefusedException("Nothing was changed, so there is nothing to amend.");
        await db.MustBelong(note.CaseId, content);
        db.RecordVersions.Add(RecordVersion.Of(note, form.Reason!.Trim(), acting.Me.Id, acting.Now));
        note.Amend(content, form.Reason.Trim());
        await acting.Save(this, note.Deed(clock, form.Reason));
    }
}

internal static class NotesToAmend
{
    public static async Task<ContactNote> NoteToAmend(this AlongsideDb db, Me me, Guid id)
    {
        var note = await db.ContactNotes.VisibleTo(me).FirstOrDefaultAsync(row => row.Id == id).OrMissing();
        await me.MustWrite(note.CaseId);
        Refusal.If(NoteRules.WhyNotAmend(note, me.Id, await me.MayManage(note.CaseId)));
        return note;
    }
}
