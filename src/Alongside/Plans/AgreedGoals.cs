using Alongside.Accounts;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Plans;

/// <summary>The goals and steps of a case as a plan version keeps them, and whether they have changed since.</summary>
internal static class AgreedGoals
{
    public static async Task<IReadOnlyList<AgreedGoal>> OpenGoals(this AlongsideDb db, Guid caseId)
    {
        var goals = await db.Goals.AsNoTracking().Where(goal => goal.CaseId == caseId && goal.State == GoalState.Open).OrderBy(goal => goal.Added).ToListAsync();
        var workers = db.Workers;
        var steps = await db.Steps.AsNoTracking().Where(step => step.CaseId == caseId && step.State != StepState.Dropped)
            .OrderBy(step => step.Due ?? DateOnly.MaxValue).ThenBy(step => step.Added)
            .Select(step => new { Step = step, Worker = workers.Where(worker => worker.Id == step.WorkerId).Select(worker => worker.Name).FirstOrDefault() })
            .ToListAsync();
        return [.. goals.Select(goal => new AgreedGoal(goal.Id, GoalForm.Of(goal).Facts(),
            [.. steps.Where(row => row.Step.GoalId == goal.Id).Select(row => new AgreedStep(row.Step.What, row.Step.WhoInWords(row.Worker), row.Step.Due, row.Step.State))]))];
    }

    public static async Task<bool> HasChangedSince(this AlongsideDb db, PlanVersion plan) => plan.Agreed is { } agreed
        && (await db.Goals.AnyAsync(goal => goal.CaseId == plan.CaseId && goal.Changed > agreed)
            || await db.Steps.AnyAsync(step => step.CaseId == plan.CaseId && step.Changed > agreed));

    public static string WhoInWords(this Step step, string? worker) => step.Who switch
    {
        StepWho.Client => "Client",
        StepWho.Worker => worker ?? "Worker",
        _ => step.OtherName ?? "Somebody else",
    };
}
