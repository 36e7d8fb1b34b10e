using Alongside.Ledger;
using Alongside.Records;
using Alongside.Shared.Database;

namespace Alongside.Plans;

/// <summary>The goal is reached; the timeline says so.</summary>
[Act("goal.reached")]
public sealed class ReachGoal(AlongsideDb db, Acting acting)
{
    public async Task Run(Guid id, ReasonForm form)
    {
        var goal = await db.GoalToChange(acting.Me, id);
        goal.Reach(form.Reason?.Trim(), acting.Today);
        db.Moments.Add(Moment.Of(goal.CaseId, "Goal", $"Goal reached: {goal.Title}", form.Reason ?? "", $"/goals/{id}", acting.Me.Id, acting.Now));
        await acting.Save(this, new Deed(id, goal.Title) { CaseId = goal.CaseId, Reason = form.Reason });
    }
}
