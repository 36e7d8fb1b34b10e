using Alongside.Cases;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Plans;

/// <summary>At closing: the plan that was never agreed and the goals still worked on. They are named; they do not hold the closing up.</summary>
internal sealed class PlanStillOpen(AlongsideDb db) : IStillOpen
{
    public async Task<IEnumerable<OpenThing>> On(Guid caseId)
    {
        var drafts = await db.PlanVersions.AsNoTracking().Where(plan => plan.CaseId == caseId && plan.PlanState == PlanState.Draft).ToListAsync();
        var goals = await db.Goals.AsNoTracking().Where(goal => goal.CaseId == caseId && goal.State == GoalState.Open).OrderBy(goal => goal.Added).ToListAsync();
        return drafts.Select(plan => new OpenThing($"Plan, version {plan.Number}, was not agreed", $"/cases/{caseId}/plan", Blocks: false))
            .Concat(goals.Select(goal => new OpenThing($"Goal “{goal.Title}” is still being worked on", $"/goals/{goal.Id}", Blocks: false)));
    }
}
