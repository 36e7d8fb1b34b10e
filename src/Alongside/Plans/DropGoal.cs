using Alongside.Ledger;
using Alongside.Records;
using Alongside.Shared.Database;

namespace Alongside.Plans;

/// <summary>The goal is no longer worked on, for a reason.</summary>
[Act("goal.dropped")]
public sealed class DropGoal(AlongsideDb db, Acting acting)
{
    private static readonly ReasonFormRules Rules = new();

    public async Task Run(Guid id, ReasonForm form)
    {
        Rules.Check(form);
        var goal = await db.GoalToChange(acting.Me, id);
        goal.Drop(form.Reason!.Trim(), acting.Today);
        db.Moments.Add(Moment.Of(goal.CaseId, "Goal", $"Goal dropped: {goal.Title}", form.Reason ?? "", $"/goals/{id}", acting.Me.Id, acting.Now));
        await acting.Save(this, new Deed(id, goal.Title) { CaseId = goal.CaseId, Reason = form.Reason });
    }
}
