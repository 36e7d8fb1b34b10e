using Alongside.Ledger;
using Alongside.Records;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Plans;

/// <summary>A goal that was reached or dropped is worked on again.</summary>
[Act("goal.reopened")]
public sealed class ReopenGoal(AlongsideDb db, Acting acting)
{
    private static readonly ReasonFormRules Rules = new();

    public async Task Run(Guid id, ReasonForm form)
    {
        Rules.Check(form);
        var goal = await db.GoalToChange(acting.Me, id);
        Refusal.If(PlanRules.WhyNotAdd(await db.Goals.CountAsync(row => row.CaseId == goal.CaseId && row.State == GoalState.Open)));
        goal.Reopen(form.Reason!.Trim());
        db.Moments.Add(Moment.Of(goal.CaseId, "Goal", $"Goal taken up again: {goal.Title}", form.Reason ?? "", $"/goals/{id}", acting.Me.Id, acting.Now));
        await acting.Save(this, new Deed(id, goal.Title) { CaseId = goal.CaseId, Reason = form.Reason });
    }
}
