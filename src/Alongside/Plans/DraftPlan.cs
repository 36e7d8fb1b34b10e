using Alongside.Ledger;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Plans;

/// <summary>Begins the first version of a case's plan, with what the case is about already in it.</summary>
[Act("plan.drafted")]
public sealed class DraftPlan(AlongsideDb db, Acting acting)
{
    public async Task<Guid> Run(Guid caseId)
    {
        var row = await db.ToPlan(acting.Me, caseId);
        var before = await db.PlanVersions.Where(version => version.CaseId == caseId).ToListAsync();
        Refusal.If(before.Any(version => version.PlanState != PlanState.Discarded) ? "This case has a plan already: review it to change it." : null);
        var plan = PlanVersion.Draft(caseId, before.Count + 1, row.Concern, strengths: null, acting.Me.Id, acting.Now);
        db.PlanVersions.Add(plan);
        await acting.Save(this, new Deed(plan.Id, $"Plan, version {plan.Number}") { CaseId = caseId });
        return plan.Id;
    }
}
