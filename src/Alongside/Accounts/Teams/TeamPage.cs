using Alongside.Shared.Database;
using Alongside.Shared.Rooms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Alongside.Accounts.Teams;

/// <summary>What the pages that add and change a team share: the form and its choices.</summary>
public abstract class TeamPage(AlongsideDb db) : RoomPage
{
    [BindProperty]
    public TeamForm Form { get; set; } = new();

    public IReadOnlyList<SelectListItem> Supervisors { get; private set; } = [];

    protected async Task LoadChoices() => Supervisors = await TeamChecks.MaySupervise(db).OrderBy(row => row.Name)
        .AsChoices(row => new(row.Name, row.Id));
}
