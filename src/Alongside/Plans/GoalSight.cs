using Alongside.Accounts;
using Alongside.Privacy;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Plans;

public sealed record StepRow(Step Step, string Who);

/// <summary>A goal with its steps and progress, as the pages show it.</summary>
public sealed record GoalSight(Goal Goal, IReadOnlyList<StepRow> Steps, IReadOnlyList<Progress> Progress)
{
    public int StepsCounted => Steps.Count(row => row.Step.State != StepState.Dropped);
    public int StepsDone => Steps.Count(row => row.Step.State == StepState.Done);

    /// <summary>The entries that count, oldest first.</summary>
    public IEnumerable<Progress> Counted => Progress.Where(entry => entry.StruckBecause is null);

    public decimal? Value => Counted.LastOrDefault(entry => entry.Value is not null)?.Value;
    public int? Level => Counted.LastOrDefault(entry => entry.Level is not null)?.Level;

    /// <summary>How far it is, of 100: by its measure where it has one with figures, else by its steps.</summary>
    public int Percent => Goal.State == GoalState.Reached ? 100
        : GoalProgress.Percent(Goal.Baseline, Goal.Target, Value) ?? (StepsCounted == 0 ? 0 : 100 * StepsDone / StepsCounted);

    public IReadOnlyList<SmartGap> Missing => SmartCheck.Of(GoalForm.Of(Goal).Facts());
}

public static class GoalProgress
{
    /// <summary>The way from the baseline to the target that is behind us, between 0 and 100; null when a figure is missing.</summary>
    public static int? Percent(decimal? baseline, decimal? target, decimal? value)
    {
        if (baseline is not { } from || target is not { } to || value is not { } now || from == to) return null;
        return (int)Math.Clamp(Math.Round(100 * (now - from) / (to - from)), 0, 100);
    }

    /// <summary>"5 of 9 steps · PHQ-9 from 17 to 9, target 5".</summary>
    public static string InWords(GoalSight sight)
    {
        var goal = sight.Goal;
        var steps = sight.StepsCounted == 0 ? null : $"{sight.StepsDone} of {sight.StepsCounted} steps";
        var measure = goal.Measure is null || sight.Value is not { } value ? null
            : $"{goal.Measure}: {(goal.Baseline is { } from ? $"from {ProgressWords.Amount(from, null)} to " : "")}{ProgressWords.Amount(value, goal.Unit)}"
              + (goal.Target is { } to ? $", target {ProgressWords.Amount(to, null)}" : "");
        var level = sight.Level is { } reached ? GoalAttainment.InWords(reached) : null;
        return string.Join(" · ", new[] { steps, measure, level }.OfType<string>());
    }
}

public static class GoalReading
{
    /// <summary>The goals of a case, those worked on first, in the order they were added.</summary>
    public static async Task<IReadOnlyList<GoalSight>> GoalsOf(this AlongsideDb db, Me me, Guid caseId, bool onlyOpen = false)
    {
        var goals = db.Goals.VisibleTo(me).AsNoTracking().Where(goal => goal.CaseId == caseId);
        if (onlyOpen) goals = goals.Where(goal => goal.State == GoalState.Open);
        return await Together(db, await goals.OrderBy(goal => goal.Added).ToListAsync(), caseId);
    }

    public static async Task<GoalSight> GoalOf(this AlongsideDb db, Me me, Guid id)
    {
        var goal = await db.Goals.VisibleTo(me).AsNoTracking().FirstOrDefaultAsync(row => row.Id == id).OrMissing();
        return (await Together(db, [goal], goal.CaseId))[0];
    }

    private static async Task<IReadOnlyList<GoalSight>> Together(AlongsideDb db, List<Goal> goals, Guid caseId)
    {
        var ids = goals.ConvertAll(goal => goal.Id);
        var workers = db.Workers;
        var steps = await db.Steps.AsNoTracking().Where(step => step.CaseId == caseId && ids.Contains(step.GoalId))
            .OrderBy(step => step.Due ?? DateOnly.MaxValue).ThenBy(step => step.Added)
            .Select(step => new { Step = step, Worker = workers.Where(worker => worker.Id == step.WorkerId).Select(worker => worker.Name).FirstOrDefault() })
            .ToListAsync();
        var progress = await db.Progress.AsNoTracking().Where(entry => ids.Contains(entry.GoalId)).OrderBy(entry => entry.On).ThenBy(entry => entry.At).ToListAsync();
        return [.. goals.OrderBy(goal => goal.State).Select(goal => new GoalSight(goal,
            [.. steps.Where(row => row.Step.GoalId == goal.Id).Select(row => new StepRow(row.Step, row.Step.WhoInWords(row.Worker)))],
            [.. progress.Where(entry => entry.GoalId == goal.Id)]))];
    }
}
