using Alongside.Ledger;
using Alongside.Records;
using Alongside.Shared;
using Alongside.Shared.Database;
using FluentValidation;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Alongside.Plans;

public sealed record ProgressForm
{
    [BindNever]
    public Guid GoalId { get; set; }
    public DateOnly? On { get; set; }
    public decimal? Value { get; set; }
    public int? Level { get; set; }
    public string? Words { get; set; }

    /// <summary>The record it is taken from, which then tells of it on the timeline.</summary>
    [BindNever]
    public Guid? SourceId { get; set; }

    public bool IsEmpty => Value is null && Level is null && string.IsNullOrWhiteSpace(Words);
}

public sealed class ProgressFormRules : FormRules<ProgressForm>
{
    public ProgressFormRules()
    {
        RuleFor(form => form.On).NotNull().WithMessage("Choose the day.");
        RuleFor(form => form.Words).NotEmpty().When(form => form.IsEmpty).WithMessage("Give the measure, a level of the scale, or a few words.")
            .MaximumLength(PlanRules.LongestText).WithMessage("Keep this under 4,000 characters.");
        RuleFor(form => form.Level).InclusiveBetween(GoalAttainment.Least, GoalAttainment.Most).WithMessage("Choose a level of the scale.");
        RuleFor(form => form.Value).InclusiveBetween(-1_000_000_000, 1_000_000_000).WithMessage("Write a number under a billion.");
    }
}

/// <summary>Records how far a goal is on a day.</summary>
[Act("goal.progress-recorded")]
public sealed class RecordProgress(AlongsideDb db, Acting acting)
{
    private static readonly ProgressFormRules Rules = new();

    public async Task<Guid> Run(ProgressForm form)
    {
        Rules.Check(form);
        if (form.On > acting.Today) throw FieldFault.On<ProgressForm>(field => field.On, "This day is still to come: choose the day it was so.");
        var goal = await db.GoalToChange(acting.Me, form.GoalId);
        Refusal.If(PlanRules.WhyNotChange(goal));
        var entry = Progress.For(goal, new ProgressFacts(form.On!.Value)
        {
            Value = form.Value,
            Level = form.Level,
            Words = form.Words?.Trim(),
            SourceId = form.SourceId,
        }, acting.Me.Id, acting.Now);
        db.Progress.Add(entry);
        if (form.SourceId is null)
            db.Moments.Add(Moment.Of(goal.CaseId, "Goal", $"Progress: {goal.Title}", entry.InWords(goal), $"/goals/{goal.Id}", acting.Me.Id, acting.Now));
        await acting.Save(this, new Deed(goal.Id, goal.Title) { CaseId = goal.CaseId });
        return entry.Id;
    }
}
