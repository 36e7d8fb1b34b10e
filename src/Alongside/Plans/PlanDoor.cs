using Alongside.Cases;
using Alongside.Privacy;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Plans;

/// <summary>What every act on a plan asks first: may this worker change the case, and is it open.</summary>
internal static class PlanDoor
{
    public static async Task<Case> ToPlan(this AlongsideDb db, Me me, Guid caseId)
    {
        await me.MustWrite(caseId);
        var row = await db.Cases.VisibleTo(me).AsNoTracking().FirstOrDefaultAsync(item => item.Id == caseId).OrMissing();
        Refusal.If(PlanRules.WhyNotPlan(row.State));
        return row;
    }

    public static async Task<Goal> GoalToChange(this AlongsideDb db, Me me, Guid id)
    {
        var goal = await db.Goals.VisibleTo(me).FirstOrDefaultAsync(row => row.Id == id).OrMissing();
        await db.ToPlan(me, goal.CaseId);
        return goal;
    }

    public static async Task<Step> StepToChange(this AlongsideDb db, Me me, Guid id)
    {
        var step = await db.Steps.VisibleTo(me).FirstOrDefaultAsync(row => row.Id == id).OrMissing();
        await db.ToPlan(me, step.CaseId);
        return step;
    }

    public static async Task<PlanVersion> PlanToChange(this AlongsideDb db, Me me, Guid id)
    {
        var plan = await db.PlanVersions.OnCasesOf(me).FirstOrDefaultAsync(row => row.Id == id).OrMissing();
        await db.ToPlan(me, plan.CaseId);
        return plan;
    }

    /// <summary>Plans are written together: unlike other records, everybody on the case sees a draft.</summary>
    public static IQueryable<PlanVersion> OnCasesOf(this IQueryable<PlanVersion> plans, Me me)
    {
        var cases = me.CaseIds();
        return plans.Where(plan => cases.Contains(plan.CaseId) && plan.PlanState != PlanState.Discarded);
    }
}
