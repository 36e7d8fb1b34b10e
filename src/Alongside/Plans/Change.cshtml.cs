using Alongside.Cases;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Shared.Rooms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Plans;

/// <summary>What the draft of a plan says of the situation and what there is to build on.</summary>
public sealed class ChangeModel(AlongsideDb db, Me me, CaseDoor door, ChangePlan change) : RoomPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public PlanForm Form { get; set; } = new();

    public CaseHeader Header { get; private set; } = null!;

    public override async Task Load() => Header = await door.Enter(Id, "Plan");

    public async Task OnGet()
    {
        await Load();
        var plan = await db.PlanVersions.OnCasesOf(me).AsNoTracking().FirstOrDefaultAsync(row => row.CaseId == Id && row.PlanState == PlanState.Draft).OrMissing();
        Form = new PlanForm { Id = plan.Id, Situation = plan.Situation, Strengths = plan.Strengths, Version = plan.Version };
    }

    public async Task<IActionResult> OnPost()
    {
        await change.Run(Form);
        return Done("The draft of the plan is saved.", $"/cases/{Id}/plan");
    }
}
