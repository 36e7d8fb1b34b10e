using Alongside.Ledger;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Plans;

/// <summary>Adds a goal to the case's plan.</summary>
[Act("goal.added")]
public sealed class AddGoal(AlongsideDb db, Acting acting)
{
    private static readonly GoalFormRules Rules = new();

    public async Task<Guid> Run(Guid caseId, GoalForm form)
    {
        Rules.Check(form);
        await db.ToPlan(acting.Me, caseId);
        Refusal.If(PlanRules.WhyNotAdd(await db.Goals.CountAsync(row => row.CaseId == caseId && row.State == GoalState.Open)));
        var goal = Goal.Of(caseId, form.Facts(), acting.Me.Id, acting.Now);
        db.Goals.Add(goal);
        await acting.Save(this, new Deed(goal.Id, goal.Title) { CaseId = caseId });
        return goal.Id;
    }
}
