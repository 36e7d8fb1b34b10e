using System.Globalization;
using Alongside.Cases;
using Alongside.FollowUps;
using Alongside.Ledger;
using Alongside.Plans;
using Alongside.Records;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Notes;

internal static class NoteReading
{
    public static Task<ContactNote> MyDraft(this AlongsideDb db, Me me, Guid id) =>
        db.ContactNotes.VisibleTo(me).FirstOrDefaultAsync(note => note.Id == id && note.AuthorId == me.Id).OrMissing();

    /// <summary>People and goals of another case are not put on a note, nor are its steps and follow-ups done by one.</summary>
    public static async Task MustBelong(this AlongsideDb db, Guid caseId, NoteContent content, AlsoDoes? also = null)
    {
        var people = await db.Participants.CountAsync(row => row.CaseId == caseId && content.PersonIds.Contains(row.PersonId));
        var goals = content.GoalIds.Count == 0 ? 0 : await db.Goals.CountAsync(row => row.CaseId == caseId && content.GoalIds.Contains(row.Id));
        var (stepIds, followUpIds) = (also?.StepIds.Distinct().ToList() ?? [], also?.FollowUpIds.Distinct().ToList() ?? []);
        var steps = stepIds.Count == 0 ? 0 : await db.Steps.CountAsync(row => row.CaseId == caseId && stepIds.Contains(row.Id));
        var followUps = followUpIds.Count == 0 ? 0 : await db.FollowUps.CountAsync(row => row.CaseId == caseId && followUpIds.Contains(row.Id));
        if (people < content.PersonIds.Count || goals < content.GoalIds.Count || steps < stepIds.Count || followUps < followUpIds.Count) throw new MissingException();
    }

    public static Deed Deed(this ContactNote note, AgencyClock clock, string? reason = null) =>
        new(note.Id, $"Contact note of {clock.DayOf(note.Occurred).ToString("d MMMM yyyy", CultureInfo.CurrentCulture)}")
        {
            CaseId = note.CaseId,
            People = [.. note.People.Select(person => person.PersonId)],
            Reason = reason,
        };
}
