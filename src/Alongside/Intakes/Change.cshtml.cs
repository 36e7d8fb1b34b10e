using Alongside.Ledger;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Shared.Rooms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Intakes;

public sealed class ChangeModel(AlongsideDb db, Me me, Acting acting, ChangeInquiry changeInquiry) : RoomPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public InquiryForm Form { get; set; } = new();

    public Inquiry Inquiry { get; private set; } = null!;
    public IReadOnlyList<SelectListItem> Programmes { get; private set; } = [];

    public override async Task Load()
    {
        Inquiry = await db.Inquiries.VisibleTo(me).AsNoTracking().FirstOrDefaultAsync(row => row.Id == Id).OrMissing();
        await acting.Viewed("inquiry", Inquiry.AsDeed());
        Programmes = await db.ProgrammeChoices();
    }

    public async Task OnGet()
    {
        await Load();
        Form = InquiryForm.Of(Inquiry);
    }

    public async Task<IActionResult> OnPost()
    {
        await changeInquiry.Run(Id, Form);
        return Done("The change is saved.", $"/intake/{Id}");
    }
}
