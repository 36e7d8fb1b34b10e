using Alongside.Cases;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Plans;

/// <summary>At closing, the goals still worked on are named; they do not hold the closing up.</summary>
internal sealed class PlanStillOpen(AlongsideDb db) : IStillOpen
{
    public async Task<IEnumerable<OpenThing>> On(Guid caseId)
    {
        var goals = await db.Goals.AsNoTracking().Where(goal => goal.CaseId == caseId && goal.State == GoalState.Open).OrderBy(goal => goal.Added).ToListAsync();
        return goals.Select(goal => new OpenThing($"Goal “{goal.Title}” is still being worked on", $"/goals/{goal.Id}", Blocks: false));
    }
}
