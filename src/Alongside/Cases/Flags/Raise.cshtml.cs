using Alongside.Shared;
using Alongside.Shared.Rooms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Alongside.Cases.Flags;

/// <summary>Makes a risk known.</summary>
public sealed class RaiseModel(CaseDoor door, AgencyClock clock, RaiseFlag raise) : RoomPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public RaiseFlagForm Form { get; set; } = new();

    public CaseHeader Header { get; private set; } = null!;

    public static IEnumerable<SelectListItem> Kinds => Enum.GetValues<RiskKind>().Select(kind => new SelectListItem(kind.InWords(), kind.ToString()));
    public static IEnumerable<SelectListItem> Levels => Enum.GetValues<RiskLevel>().Select(level => new SelectListItem(level.ToString(), level.ToString()));

    public override async Task Load()
    {
        Header = await door.Enter(Id, "Timeline");
        if (HttpMethods.IsGet(Request.Method)) (Form.Since, Form.ReviewOn) = (clock.Today, clock.Today.AddDays(14));
    }

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPost()
    {
        await raise.Run(Id, Form);
        return Done("The flag is raised: everybody sees it on every page of this case.", $"/cases/{Id}");
    }
}
