using Alongside.Ledger;
using Alongside.People;
using Alongside.People.Matching;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Shared.Rooms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Intakes;

/// <summary>One page for a call, a visit and a letter; those who may be known already are shown while the name is typed.</summary>
public sealed class TakeModel(AlongsideDb db, Me me, AgencyClock clock, TakeInquiry takeInquiry, LikelyDuplicates duplicates, Acting acting) : RoomPage
{
    [BindProperty]
    public InquiryForm Form { get; set; } = new() { Channel = Channel.Phone };

    /// <summary>The person it is about, when the page was opened for them.</summary>
    [BindProperty(SupportsGet = true, Name = "person")]
    public Guid? For { get; set; }

    public Person? Known { get; private set; }
    public DuplicatesPanel Panel { get; private set; } = new([], "Form.Person", false, "Form.PersonId");
    public IReadOnlyList<SelectListItem> Programmes { get; private set; } = [];

    public override async Task Load()
    {
        Programmes = await db.ProgrammeChoices();
        if (For is { } known) Known = await db.People.VisibleTo(me).AsNoTracking().FirstOrDefaultAsync(person => person.Id == known).OrMissing();
        Panel = await Likely();
    }

    public Task OnGet() => Load();

    [WhileTyping]
    public async Task<IActionResult> OnPostDuplicates() => Partial("/People/Matching/_Duplicates.cshtml", await Likely());

    public async Task<IActionResult> OnPost()
    {
        Form.Choose();
        var id = await takeInquiry.Run(Form);
        return Done(Form.AsksSomething ? "The inquiry is taken." : "The call is logged.", Form.AsksSomething ? $"/intake/{id}" : "/intake");
    }

    private async Task<DuplicatesPanel> Likely()
    {
        var likely = await duplicates.Of(Form.Person.Facts(clock.Today), Form.CallerRelation == CallerRelation.Self ? Form.CallBack : null);
        await acting.LookedUp(likely.Select(one => (Guid?)one.Person.Id).Append(Known?.Id));
        return new(likely, "Form.Person", Form.Person.IsSomebodyElse || Form.PersonId == Guid.Empty, "Form.PersonId", Form.PersonId);
    }
}
