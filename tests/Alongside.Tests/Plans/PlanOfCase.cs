using Alongside.Accounts;
using Alongside.Plans;
using Alongside.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Tests.Plans;

/// <summary>A case's plan in every state at once: one version agreed and reviewed, the next being written.</summary>
internal static class PlanOfCase
{
    public static async Task<(Guid Goal, Guid Step)> Agree(AlongsideApp app, Worker worker, Guid caseId)
    {
        var (today, later) = (new DateOnly(2026, 3, 2), new DateOnly(2026, 6, 2));
        var id = await app.Do<DraftPlan, Guid>(worker, act => act.Run(caseId));
        var goal = await app.Do<AddGoal, Guid>(worker, act => act.Run(caseId, new GoalForm { Title = "A warm home", Domain = LifeDomain.Housing }));
        var step = await app.Do<AddStep, Guid>(worker, act => act.Run(goal, new StepForm { What = "Call the gas company", Who = StepWho.Client }));
        var version = await app.Read(db => db.PlanVersions.Where(plan => plan.Id == id).Select(plan => plan.Version).SingleAsync());
        await app.Do<AgreePlan>(worker, act => act.Run(new AgreeForm
        {
            Id = id,
            Version = version,
            On = today,
            ReviewDue = later,
            Signed = true,
            ClientSignature = "Rosa Delgado-Demo",
        }));
        await app.Do<ReviewPlan, bool>(worker, act => act.Run(new ReviewForm { Id = id, On = today, Summary = "School comes next", Changes = true }));
        return (goal, step);
    }
}
