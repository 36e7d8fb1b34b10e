using Alongside.Cases;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Shared.Rooms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Plans;

/// <summary>The plan of a case: its present version, the goals, and the steps that can be done from where they stand.</summary>
public sealed class IndexModel(AlongsideDb db, Me me, CaseDoor door, DraftPlan draft, DiscardPlan discard, StartStep start, FinishStep finish, ReopenStep reopen) : RoomPage
{
    public const int MostVersions = 50;

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public Guid ItemId { get; set; }

    public CaseHeader Header { get; private set; } = null!;
    public IReadOnlyList<PlanVersion> Versions { get; private set; } = [];
    public IReadOnlyList<PlanReview> Reviews { get; private set; } = [];
    public IReadOnlyList<GoalSight> Goals { get; private set; } = [];
    public bool HasChanged { get; private set; }

    /// <summary>The version being written, if one is.</summary>
    public PlanVersion? Draft => Versions.FirstOrDefault(plan => plan.PlanState == PlanState.Draft);

    /// <summary>The version that holds now.</summary>
    public PlanVersion? Agreed => Versions.FirstOrDefault(plan => plan.PlanState is PlanState.Agreed or PlanState.Reviewed);

    public bool MayPlan => Header.MayWrite && PlanRules.WhyNotPlan(Header.State) is null;

    /// <summary>The T-score of the goals that have a level.</summary>
    public double? Attainment => GoalAttainment.TScore(Goals.Where(sight => sight.Level is not null).Select(sight => (sight.Goal.Weight, sight.Level!.Value)));

    public override async Task Load()
    {
        Header = await door.Enter(Id, "Plan");
        Versions = await db.PlanVersions.OnCasesOf(me).AsNoTracking().Where(plan => plan.CaseId == Id).OrderByDescending(plan => plan.Number).Take(MostVersions).ToListAsync();
        Reviews = await db.PlanReviews.AsNoTracking().Where(review => review.CaseId == Id).OrderByDescending(review => review.At).Take(10).ToListAsync();
        Goals = await db.GoalsOf(me, Id);
        HasChanged = Agreed is { } agreed && await db.HasChangedSince(agreed);
    }

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPostDraft()
    {
        await draft.Run(Id);
        return Done("The plan is begun. Add the first goal in the client's own words.", Here);
    }

    public async Task<IActionResult> OnPostDiscard()
    {
        await discard.Run(ItemId);
        return Done("The draft is discarded. The goals are as they were.", Here);
    }

    public async Task<IActionResult> OnPostStart()
    {
        await start.Run(ItemId);
        return Done("The step is begun.", Here);
    }

    public async Task<IActionResult> OnPostFinish()
    {
        await finish.Run(ItemId);
        return Done("The step is done.", Here);
    }

    public async Task<IActionResult> OnPostReopen()
    {
        await reopen.Run(ItemId);
        return Done("The step is to do again.", Here);
    }

    private string Here => $"/cases/{Id}/plan";
}
