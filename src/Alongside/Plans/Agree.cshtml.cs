using Alongside.Cases;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Shared.Rooms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Plans;

/// <summary>Client and worker read the plan once more and agree it.</summary>
public sealed class AgreeModel(AlongsideDb db, Me me, AgencyClock clock, CaseDoor door, AgreePlan agree) : RoomPage
{
    private const int UsualReviewDays = 90;

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public AgreeForm Form { get; set; } = new();

    public CaseHeader Header { get; private set; } = null!;
    public PlanVersion Plan { get; private set; } = null!;
    public IReadOnlyList<AgreedGoal> Goals { get; private set; } = [];

    public override async Task Load()
    {
        Header = await door.Enter(Id, "Plan");
        Plan = await db.PlanVersions.OnCasesOf(me).AsNoTracking().FirstOrDefaultAsync(row => row.CaseId == Id && row.PlanState == PlanState.Draft).OrMissing();
        Goals = await db.OpenGoals(Id);
    }

    public async Task OnGet()
    {
        await Load();
        Form = new AgreeForm { Id = Plan.Id, Version = Plan.Version, On = clock.Today, ReviewDue = clock.Today.AddDays(UsualReviewDays) };
    }

    public async Task<IActionResult> OnPost()
    {
        await agree.Run(Form);
        return Done("The plan is agreed. What was agreed is kept as it is.", $"/cases/{Id}/plan");
    }
}
