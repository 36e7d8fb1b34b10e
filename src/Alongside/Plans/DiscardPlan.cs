using Alongside.Ledger;
using Alongside.Shared.Database;

namespace Alongside.Plans;

/// <summary>Throws away a draft of the plan; the goals stay as they are.</summary>
[Act("plan.discarded")]
public sealed class DiscardPlan(AlongsideDb db, Acting acting)
{
    public async Task Run(Guid id)
    {
        var plan = await db.PlanToChange(acting.Me, id);
        plan.Forget();
        await acting.Save(this, new Deed(plan.Id, $"Plan, version {plan.Number}") { CaseId = plan.CaseId });
    }
}
