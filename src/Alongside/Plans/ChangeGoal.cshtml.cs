using Alongside.Cases;
using Alongside.Privacy;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Shared.Rooms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Plans;

public sealed class ChangeGoalModel(AlongsideDb db, Me me, CaseDoor door, ChangeGoal change) : RoomPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public GoalForm Form { get; set; } = new();

    public Goal Goal { get; private set; } = null!;
    public CaseHeader Header { get; private set; } = null!;

    public override async Task Load()
    {
        Goal = await db.Goals.VisibleTo(me).AsNoTracking().FirstOrDefaultAsync(row => row.Id == Id).OrMissing();
        Header = await door.Enter(Goal.CaseId, "Plan");
    }

    public async Task OnGet()
    {
        await Load();
        Form = GoalForm.Of(Goal);
    }

    public async Task<IActionResult> OnPost()
    {
        await change.Run(Id, Form);
        return Done("The goal is changed.", $"/goals/{Id}");
    }
}
