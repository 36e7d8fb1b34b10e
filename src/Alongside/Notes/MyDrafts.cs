using Alongside.Cases;
using Alongside.People;
using Alongside.Records;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Notes;

public sealed record DraftRow(Guid Id, ContactKind Kind, string Client, DateTime Occurred, DateTime Saved);

/// <summary>The notes I have not signed yet: <c>@await Component.InvokeAsync("MyDrafts")</c>.</summary>
public sealed class MyDrafts(AlongsideDb db, Me me) : ViewComponent
{
    private const int Most = 20;

    public async Task<IViewComponentResult> InvokeAsync()
    {
        var (cases, people) = (db.Cases, db.People);
        IReadOnlyList<DraftRow> drafts = await db.ContactNotes.VisibleTo(me).IgnoreAutoIncludes().AsNoTracking()
            .Where(note => note.AuthorId == me.Id && note.State == RecordState.Draft)
            .OrderBy(note => note.Recorded).Take(Most)
            .Select(note => new DraftRow(note.Id, note.Kind,
                people.Where(person => person.Id == cases.Where(row => row.Id == note.CaseId).Select(row => row.ClientId).First()).Select(person => person.DisplayName).First(),
                note.Occurred, note.Saved))
            .ToListAsync();
        return View("/Notes/_Drafts.cshtml", drafts);
    }
}
