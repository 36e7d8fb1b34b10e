using Alongside.Setup;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Shared.Rooms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Accounts.Workers;

/// <summary>What the pages that add and change a worker share: the form and its choices.</summary>
public abstract class WorkerPage(AlongsideDb db) : RoomPage
{
    [BindProperty]
    public WorkerForm Form { get; set; } = new();

    public IReadOnlyList<SelectListItem> Teams { get; private set; } = [];
    public IReadOnlyList<SelectListItem> Programmes { get; private set; } = [];

    public static IReadOnlyList<SelectListItem> AllRoles { get; } =
        [.. Roles.Everyone.Each().Select(role => new SelectListItem(role.InWords(), role.ToString()))];

    public static IReadOnlyList<SelectListItem> AllLabels { get; } =
        [.. Enum.GetValues<Sensitivity>().Where(label => label != Sensitivity.General).Select(label => new SelectListItem(label.InWords(), label.ToString()))];

    protected async Task LoadChoices()
    {
        Teams = await db.Teams.OrderBy(team => team.Name).AsChoices(team => new(team.Name, team.Id));
        Programmes = await db.Programmes.Where(row => row.IsActive || Form.ProgrammeIds.Contains(row.Id)).OrderBy(row => row.Name)
            .AsChoices(row => new(row.Name, row.Id));
    }
}
