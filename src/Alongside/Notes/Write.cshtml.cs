using Alongside.Cases;
using Alongside.Records;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Shared.Rooms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Notes;

/// <summary>Writing a contact note. It saves itself as a draft while it is written; signing does all that it says was done.</summary>
public sealed class WriteModel(AlongsideDb db, Me me, AgencyClock clock, CaseDoor door, WriteNote write, ChangeDraft change, SignNote sign, DiscardNote discard) : RoomPage
{
    [BindProperty(SupportsGet = true)]
    public Guid? Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid CaseId { get; set; }

    [BindProperty]
    public NoteForm Form { get; set; } = new();

    public NoteChoices Choices { get; private set; } = null!;
    public CaseHeader Header => Choices.Header;

    public ContactNote? Draft { get; private set; }

    public override async Task Load()
    {
        Draft = await db.ContactNotes.VisibleTo(me).AsNoTracking().FirstOrDefaultAsync(note => note.Id == Form.Id && note.AuthorId == me.Id && note.State == RecordState.Draft);
        var caseId = Draft?.CaseId ?? (Form.CaseId != Guid.Empty ? Form.CaseId : CaseId);
        Form.CaseId = caseId;
        Choices = await NoteChoices.Read(db, me, door, caseId);
        foreach (var section in NoteSections.All) Form.Text.TryAdd(section.Key, null);
        foreach (var sight in Choices.Goals) Form.Progress.TryAdd(sight.Goal.Id, new NoteProgress());
    }

    public async Task<IActionResult> OnGet()
    {
        if (Id is { } id)
        {
            var note = await db.ContactNotes.VisibleTo(me).AsNoTracking().FirstOrDefaultAsync(row => row.Id == id && row.AuthorId == me.Id).OrMissing();
            if (note.State != RecordState.Draft) return LocalRedirect($"/notes/{id}");
            Form.Show(note, clock);
        }
        else
        {
            var now = clock.ToLocal(clock.Now);
            var last = await db.ContactNotes.IgnoreAutoIncludes().AsNoTracking().Where(row => row.AuthorId == me.Id).OrderByDescending(row => row.Recorded).FirstOrDefaultAsync();
            Form = new NoteForm
            {
                Id = Guid.CreateVersion7(),
                CaseId = CaseId,
                Date = DateOnly.FromDateTime(now),
                Time = new TimeOnly(now.Hour, now.Minute),
                Template = last?.Template ?? NoteTemplate.Narrative,
            };
        }
        await Load();
        if (Id is null) Form.PersonIds = [Header.Client.Id];
        return Page();
    }

    public async Task<IActionResult> OnPostKeep()
    {
        await Keep();
        return Done($"Kept as your draft at {clock.ToLocal(clock.Now):t}.", $"/notes/write/{Form.Id}");
    }

    /// <summary>Another template was chosen without script: the draft is kept and shown again with its questions.</summary>
    public async Task<IActionResult> OnPostTemplate()
    {
        await Keep();
        return LocalRedirect($"/notes/write/{Form.Id}");
    }

    public async Task<IActionResult> OnPostSign()
    {
        var id = await sign.Run(Form);
        return Done("The note is signed.", $"/notes/{id}");
    }

    public async Task<IActionResult> OnPostDiscard()
    {
        var caseId = Form.Version == 0 ? Form.CaseId : await discard.Run(Form.Id);
        return Done("The draft is discarded.", $"/cases/{caseId}");
    }

    private Task Keep() => Form.Version == 0 ? write.Run(Form) : change.Run(Form);
}
