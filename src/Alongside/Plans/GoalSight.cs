using Alongside.Accounts;
using Alongside.Privacy;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Plans;

public sealed record StepRow(Step Step, string Who);

/// <summary>A goal with its steps and how far it is, as the pages show it.</summary>
/// <param name="Value">Its measure by the newest entry that counts; <paramref name="Level"/> the same of its scale.</param>
public sealed record GoalSight(Goal Goal, IReadOnlyList<StepRow> Steps, decimal? Value, int? Level)
{
    /// <summary>The newest entries, oldest first, on the goal's own page.</summary>
    public IReadOnlyList<Progress> Progress { get; init; } = [];

    public int StepsCounted => Steps.Count(row => row.Step.State != StepState.Dropped);
    public int StepsDone => Steps.Count(row => row.Step.State == StepState.Done);

    /// <summary>The entries that count, oldest first.</summary>
    public IEnumerable<Progress> Counted => Progress.Where(entry => entry.StruckBecause is null);

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
    public const int MostEntries = 100;
    public const int MostGoals = 150;

    /// <summary>The goals of a case, those worked on first, in the order they were added; of very many the newest.</summary>
    public static async Task<IReadOnlyList<GoalSight>> GoalsOf(this AlongsideDb db, Me me, Guid caseId, bool onlyOpen = false)
    {
        var goals = db.Goals.VisibleTo(me).AsNoTracking().Where(goal => goal.CaseId == caseId);
        if (onlyOpen) goals = goals.Where(goal => goal.State == GoalState.Open);
        return await Together(db, goals.OrderBy(goal => goal.State != GoalState.Open).ThenByDescending(goal => goal.Added).Take(MostGoals));
    }

    public static async Task<GoalSight> GoalOf(this AlongsideDb db, Me me, Guid id)
    {
        if (await Together(db, db.Goals.VisibleTo(me).AsNoTracking().Where(row => row.Id == id)) is not [var sight]) throw new MissingException();
        var newest = await db.Progress.AsNoTracking().Where(entry => entry.GoalId == id).OrderByDescending(entry => entry.On).ThenByDescending(entry => entry.At).Take(MostEntries).ToListAsync();
        newest.Reverse();
        return sight with { Progress = newest };
    }

    private static async Task<IReadOnlyList<GoalSight>> Together(AlongsideDb db, IQueryable<Goal> wanted)
    {
        var counted = db.Progress.Where(entry => entry.StruckBecause == null);
        var goals = await wanted.Select(goal => new
        {
            Goal = goal,
            Value = counted.Where(entry => entry.GoalId == goal.Id && entry.Value != null).OrderByDescending(entry => entry.On).ThenByDescending(entry => entry.At).Select(entry => entry.Value).FirstOrDefault(),
            Level = counted.Where(entry => entry.GoalId == goal.Id && entry.Level != null).OrderByDescending(entry => entry.On).ThenByDescending(entry => entry.At).Select(entry => entry.Level).FirstOrDefault(),
        }).ToListAsync();
        if (goals.Count == 0) return [];
        var (ids, caseId) = (goals.ConvertAll(row => row.Goal.Id), goals[0].Goal.CaseId);
        var workers = db.Workers;
        var steps = await db.Steps.AsNoTracking().Where(step => step.CaseId == caseId && ids.Contains(step.GoalId))
            .OrderBy(step => step.Due ?? DateOnly.MaxValue).ThenBy(step => step.Added)
            .Select(step => new { Step = step, Worker = workers.Where(worker => worker.Id == step.WorkerId).Select(worker => worker.Name).FirstOrDefault() })
            .ToListAsync();
        var stepsOf = steps.ToLookup(row => row.Step.GoalId, row => new StepRow(row.Step, row.Step.WhoInWords(row.Worker)));
        return [.. goals.OrderBy(row => row.Goal.State).ThenBy(row => row.Goal.Added).Select(row => new GoalSight(row.Goal, [.. stepsOf[row.Goal.Id]], row.Value, row.Level))];
    }
}
