using Alongside.Accounts;
using Alongside.Cases;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Shared.Rooms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Plans;

/// <summary>One version of the plan as it was agreed, made for paper too: a draft prints with lines to sign on.</summary>
public sealed class VersionModel(AlongsideDb db, Me me, CaseDoor door) : RoomPage
{
    public const int MostReviews = 50;

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    /// <summary>Opened to be printed and signed.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Print { get; set; }

    public CaseHeader Header { get; private set; } = null!;
    public PlanVersion Plan { get; private set; } = null!;
    public IReadOnlyList<AgreedGoal> Goals { get; private set; } = [];
    public IReadOnlyList<PlanReview> Reviews { get; private set; } = [];
    public string? SignedBy { get; private set; }

    public override async Task Load()
    {
        Header = await door.Enter(Id, "Plan", toPrint: Print);
        Plan = await db.PlanVersions.OnCasesOf(me).AsNoTracking().FirstOrDefaultAsync(row => row.CaseId == Id && row.Number == Number).OrMissing();
        Goals = Plan.PlanState == PlanState.Draft ? await db.OpenGoals(Id) : Plan.Goals();
        Reviews = [.. (await db.PlanReviews.AsNoTracking().Where(review => review.PlanVersionId == Plan.Id).OrderByDescending(review => review.At).Take(MostReviews).ToListAsync()).OrderBy(review => review.At)];
        SignedBy = await db.Workers.Where(worker => worker.Id == Plan.SignedById).Select(worker => worker.Name).FirstOrDefaultAsync();
    }

    public Task OnGet() => Load();
}
