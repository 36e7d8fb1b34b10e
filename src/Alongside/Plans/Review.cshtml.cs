using Alongside.Cases;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Shared.Rooms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Plans;

/// <summary>Looks back at the agreed plan with the client.</summary>
public sealed class ReviewModel(AlongsideDb db, Me me, AgencyClock clock, CaseDoor door, ReviewPlan review) : RoomPage
{
    private const int UsualReviewDays = 90;

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public ReviewForm Form { get; set; } = new();

    public CaseHeader Header { get; private set; } = null!;
    public PlanVersion Plan { get; private set; } = null!;
    public IReadOnlyList<GoalSight> Goals { get; private set; } = [];
    public bool HasChanged { get; private set; }

    public override async Task Load()
    {
        Header = await door.Enter(Id, "Plan");
        Plan = await db.PlanVersions.OnCasesOf(me).AsNoTracking()
            .FirstOrDefaultAsync(row => row.CaseId == Id && (row.PlanState == PlanState.Agreed || row.PlanState == PlanState.Reviewed)).OrMissing();
        Goals = await db.GoalsOf(me, Id);
        HasChanged = await db.HasChangedSince(Plan);
    }

    public async Task OnGet()
    {
        await Load();
        Form = new ReviewForm { Id = Plan.Id, On = clock.Today, Changes = HasChanged ? true : null, NextReview = clock.Today.AddDays(UsualReviewDays) };
    }

    public async Task<IActionResult> OnPost()
    {
        var changes = await review.Run(Form);
        return Done(changes ? "The review is kept, and the next version of the plan is begun." : "The review is kept. The plan goes on.", $"/cases/{Id}/plan");
    }
}
