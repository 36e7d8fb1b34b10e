using Alongside.Cases;
using Alongside.Shared.Rooms;
using Microsoft.AspNetCore.Mvc;

namespace Alongside.Plans;

public sealed class AddGoalModel(CaseDoor door, AddGoal add) : RoomPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public GoalForm Form { get; set; } = new();

    public CaseHeader Header { get; private set; } = null!;

    public override async Task Load() => Header = await door.Enter(Id, "Plan");

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPost()
    {
        var goal = await add.Run(Id, Form);
        return Done("The goal is in the plan. Add the first step: who does what by when.", $"/goals/{goal}");
    }
}
