using Alongside.FollowUps;
using Alongside.Ledger;
using Alongside.Plans;
using Alongside.Privacy;
using Alongside.Records;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Notes;

/// <summary>Signs a note, and in the same save does what the note says was done: steps, follow-ups, progress, what comes next.</summary>
[Act("note.signed")]
public sealed class SignNote(AlongsideDb db, Acting acting, AgencyClock clock, WriteNote write, ChangeDraft change,
    FinishStep finishStep, FinishFollowUp finishFollowUp, AddFollowUp addFollowUp, RecordProgress recordProgress)
{
    private static readonly SignRules<NoteForm> Rules = new();

    public async Task<Guid> Run(NoteForm form)
    {
        Rules.Check(form);
        if (await AlreadySigned(form)) return form.Id;
        if (NoteRules.WhyNotThen(form.Content(clock, acting.Now).Occurred, acting.Now) is { } later)
            throw FieldFault.On<NoteForm>(field => field.Date, later);
        ContactNote note;
        using (acting.Together())
        {
            note = form.Version == 0 ? await write.Run(form) : await change.Run(form);
            await AlsoDo(form);
        }
        note.Sign(acting.Now);
        await acting.Save(this, note.Deed(clock));
        return note.Id;
    }

    private async Task AlsoDo(NoteForm form)
    {
        if (form.StepIds.Count > 0)
        {
            var steps = await db.Steps.VisibleTo(acting.Me).Where(step => form.StepIds.Contains(step.Id)).ToListAsync();
            foreach (var step in steps.Where(step => PlanRules.WhyNotChange(step) is null)) await finishStep.Run(step.Id);
        }
        if (form.FollowUpIds.Count > 0)
        {
            var followUps = await db.FollowUps.VisibleTo(acting.Me).Where(row => form.FollowUpIds.Contains(row.Id)).ToListAsync();
            foreach (var followUp in followUps.Where(row => FollowUpRules.WhyNotChange(row) is null)) await finishFollowUp.Run(followUp.Id);
        }
        foreach (var (goalId, entry) in form.Moved())
            await recordProgress.Run(new ProgressForm
            {
                GoalId = goalId,
                On = form.Date,
                Value = entry.Value,
                Level = entry.Level,
                Words = entry.Words,
                SourceId = form.Id,
            });
        if (!string.IsNullOrWhiteSpace(form.FollowUpTitle))
            await addFollowUp.Run(new FollowUpForm { Title = form.FollowUpTitle, Due = form.FollowUpDue, CaseId = form.CaseId, SourceId = form.Id });
    }

    /// <summary>The same note sent again: nothing is done twice.</summary>
    private async Task<bool> AlreadySigned(NoteForm form)
    {
        var before = await db.ContactNotes.FirstOrDefaultAsync(row => row.Id == form.Id && row.AuthorId == acting.Me.Id && row.State != RecordState.Draft);
        if (before is null) return false;
        Refusal.If(before.Says().SaysTheSameAs(form.Content(clock, before.Occurred)) ? null : "This note is already signed: amend it to change it.");
        return true;
    }
}
