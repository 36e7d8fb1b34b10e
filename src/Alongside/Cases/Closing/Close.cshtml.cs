using Alongside.Shared.Database;
using Alongside.Shared.Rooms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Cases.Closing;

/// <summary>The way to the end of a case: why, what is still open, how it ended.</summary>
public sealed class CloseModel(AlongsideDb db, CaseDoor door, IEnumerable<IStillOpen> rooms, BeginClosing begin, CancelClosing cancel, CloseCase close) : RoomPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public BeginClosingForm Begin { get; set; } = new();

    [BindProperty]
    public CloseCaseForm Form { get; set; } = new();

    public override string FormName => Request.Query["handler"] == nameof(Begin) ? nameof(Begin) : nameof(Form);

    public CaseHeader Header { get; private set; } = null!;
    public Case Ended { get; private set; } = null!;
    public IReadOnlyList<OpenThing> StillOpen { get; private set; } = [];

    public static IEnumerable<SelectListItem> Outcomes =>
        Enum.GetValues<CaseOutcome>().Select(outcome => new SelectListItem(outcome.InWords(), outcome.ToString()));

    public override async Task Load()
    {
        Header = await door.Enter(Id, "Timeline");
        Ended = await db.Cases.AsNoTracking().FirstAsync(row => row.Id == Id);
        if (CaseMoves.Active.Contains(Ended.State)) StillOpen = await rooms.StillOpenOn(Id);
    }

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPostBegin()
    {
        await begin.Run(Id, Begin);
        return Done("The closing has begun. Finish what is open, then say how it ended.", $"/cases/{Id}/close");
    }

    public async Task<IActionResult> OnPostCancel()
    {
        await cancel.Run(Id);
        return Done("The work goes on.", $"/cases/{Id}");
    }

    public async Task<IActionResult> OnPost()
    {
        await close.Run(Id, Form);
        return Done("The case is closed. A supervisor can reopen it.", $"/cases/{Id}");
    }
}
