using System.Globalization;
using Alongside.Accounts;
using Alongside.Cases;
using Alongside.Records;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Notes;

/// <summary>Notes nobody has signed yet: one's own hold the closing up, a colleague's are named.</summary>
internal sealed class NoteStillOpen(AlongsideDb db, Me me, AgencyClock clock) : IStillOpen
{
    public async Task<IEnumerable<OpenThing>> On(Guid caseId)
    {
        var workers = db.Workers;
        var drafts = await db.ContactNotes.IgnoreAutoIncludes().AsNoTracking().Where(note => note.CaseId == caseId && note.State == RecordState.Draft)
            .OrderBy(note => note.Occurred)
            .Select(note => new { note.Id, note.AuthorId, note.Occurred, Author = workers.Where(worker => worker.Id == note.AuthorId).Select(worker => worker.Name).FirstOrDefault() })
            .ToListAsync();
        return drafts.Select(note =>
        {
            var day = clock.DayOf(note.Occurred).ToString("d MMMM", CultureInfo.CurrentCulture);
            return note.AuthorId == me.Id
                ? new OpenThing($"Your contact note of {day} is not signed", $"/notes/write/{note.Id}", Blocks: true)
                : new OpenThing($"A contact note of {day} by {note.Author} is not signed", $"/cases/{caseId}", Blocks: false);
        });
    }
}
