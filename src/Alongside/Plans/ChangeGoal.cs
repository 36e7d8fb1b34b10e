using Alongside.Ledger;
using Alongside.Shared;
using Alongside.Shared.Database;

namespace Alongside.Plans;

/// <summary>Changes what a goal says. The plan as it was agreed keeps what it said then.</summary>
[Act("goal.changed")]
public sealed class ChangeGoal(AlongsideDb db, Acting acting)
{
    private static readonly GoalFormRules Rules = new();

    public async Task Run(Guid id, GoalForm form)
    {
        Rules.Check(form);
        var goal = await db.GoalToChange(acting.Me, id);
        Refusal.IfStale(form.Version, goal.Version);
        goal.Change(form.Facts(), acting.Now);
        await acting.Save(this, new Deed(goal.Id, goal.Title) { CaseId = goal.CaseId });
    }
}
