using Alongside.Cases;
using Alongside.Records;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Shared.Rooms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Notes;

/// <summary>Amending a signed note, with a reason; the version before stays.</summary>
public sealed class AmendModel(AlongsideDb db, Me me, AgencyClock clock, CaseDoor door, AmendNote amend) : RoomPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public AmendForm Form { get; set; } = new();

    public NoteChoices Choices { get; private set; } = null!;
    public CaseHeader Header => Choices.Header;
    public ContactNote Note { get; private set; } = null!;

    public override async Task Load()
    {
        Note = await db.ContactNotes.VisibleTo(me).AsNoTracking().FirstOrDefaultAsync(row => row.Id == Id && row.State != RecordState.Draft).OrMissing();
        Choices = await NoteChoices.Read(db, me, door, Note.CaseId);
        foreach (var section in NoteSections.All) Form.Text.TryAdd(section.Key, null);
    }

    public async Task OnGet()
    {
        await Load();
        var text = Form.Text;
        Form.Show(Note, clock);
        foreach (var key in text.Keys) Form.Text.TryAdd(key, null);
    }

    public async Task<IActionResult> OnPost()
    {
        await amend.Run(Form with { Id = Id, FollowUpTitle = null, FollowUpDue = null });
        return Done("The note is amended. What it said before stays beside it.", $"/notes/{Id}");
    }
}
