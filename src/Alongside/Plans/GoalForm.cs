using Alongside.Shared;
using FluentValidation;

namespace Alongside.Plans;

public sealed record GoalForm
{
    public string? Title { get; set; }
    public LifeDomain? Domain { get; set; }
    public string? OwnWords { get; set; }
    public string? Statement { get; set; }
    public string? Measure { get; set; }
    public decimal? Baseline { get; set; }
    public decimal? Target { get; set; }
    public string? Unit { get; set; }
    public string? Strengths { get; set; }
    public string? Resources { get; set; }
    public string? Barriers { get; set; }
    public string? Relevance { get; set; }
    public DateOnly? Due { get; set; }
    public string? MuchLess { get; set; }
    public string? Less { get; set; }
    public string? Expected { get; set; }
    public string? More { get; set; }
    public string? MuchMore { get; set; }
    public int? Weight { get; set; } = 1;

    /// <summary>Of the goal when the form was opened.</summary>
    public int Version { get; set; }

    public GoalFacts Facts() => new(Title!, Domain!.Value)
    {
        OwnWords = OwnWords?.Trim(),
        Statement = Statement?.Trim(),
        Measure = Measure?.Trim(),
        Baseline = Baseline,
        Target = Target,
        Unit = Unit?.Trim(),
        Strengths = Strengths?.Trim(),
        Resources = Resources?.Trim(),
        Barriers = Barriers?.Trim(),
        Relevance = Relevance?.Trim(),
        Due = Due,
        MuchLess = MuchLess?.Trim(),
        Less = Less?.Trim(),
        Expected = Expected?.Trim(),
        More = More?.Trim(),
        MuchMore = MuchMore?.Trim(),
        Weight = Weight ?? 1,
    };

    public static GoalForm Of(Goal goal) => new()
    {
        Title = goal.Title,
        Domain = goal.Domain,
        OwnWords = goal.OwnWords,
        Statement = goal.Statement,
        Measure = goal.Measure,
        Baseline = goal.Baseline,
        Target = goal.Target,
        Unit = goal.Unit,
        Strengths = goal.Strengths,
        Resources = goal.Resources,
        Barriers = goal.Barriers,
        Relevance = goal.Relevance,
        Due = goal.Due,
        MuchLess = goal.MuchLess,
        Less = goal.Less,
        Expected = goal.Expected,
        More = goal.More,
        MuchMore = goal.MuchMore,
        Weight = goal.Weight,
        Version = goal.Version,
    };
}

public sealed class GoalFormRules : FormRules<GoalForm>
{
    public GoalFormRules()
    {
        RuleFor(form => form.Title).NotEmpty().WithMessage("Give the goal a short name.")
            .MaximumLength(PlanRules.LongestTitle).WithMessage("Keep the name under 200 characters; the rest belongs below.");
        RuleFor(form => form.Domain).NotNull().WithMessage("Choose the part of life it is about.").IsInEnum().WithMessage("Choose a part of life from the list.");
        RuleFor(form => form.Weight).InclusiveBetween(1, PlanRules.HeaviestGoal).WithMessage("Choose how much it counts, from 1 to 10.");
        RuleFor(form => form.Measure).MaximumLength(400).WithMessage("Keep the measure under 400 characters.");
        RuleFor(form => form.Unit).MaximumLength(40).WithMessage("Keep the unit under 40 characters.");
        foreach (var amount in new System.Linq.Expressions.Expression<Func<GoalForm, decimal?>>[] { form => form.Baseline, form => form.Target })
            RuleFor(amount).InclusiveBetween(-1_000_000_000, 1_000_000_000).WithMessage("Write a number under a billion.");
        foreach (var text in new System.Linq.Expressions.Expression<Func<GoalForm, string?>>[]
        {
            form => form.OwnWords, form => form.Statement, form => form.Strengths, form => form.Resources, form => form.Barriers, form => form.Relevance,
            form => form.MuchLess, form => form.Less, form => form.Expected, form => form.More, form => form.MuchMore,
        })
            RuleFor(text).MaximumLength(PlanRules.LongestText).WithMessage("Keep this under 4,000 characters.");
    }
}
