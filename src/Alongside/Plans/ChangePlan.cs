using Alongside.Ledger;
using Alongside.Shared;
using Alongside.Shared.Database;
using FluentValidation;

namespace Alongside.Plans;

public sealed record PlanForm
{
    public Guid Id { get; set; }
    public string? Situation { get; set; }
    public string? Strengths { get; set; }
    public int Version { get; set; }
}

public sealed class PlanFormRules : FormRules<PlanForm>
{
    public PlanFormRules()
    {
        RuleFor(form => form.Situation).NotEmpty().WithMessage("Say in a few sentences what the plan answers.")
            .MaximumLength(PlanRules.LongestText).WithMessage("Keep this under 4,000 characters.");
        RuleFor(form => form.Strengths).MaximumLength(PlanRules.LongestText).WithMessage("Keep this under 4,000 characters.");
    }
}

/// <summary>Changes what a draft of the plan says of the situation and its strengths.</summary>
[Act("plan.changed")]
public sealed class ChangePlan(AlongsideDb db, Acting acting)
{
    private static readonly PlanFormRules Rules = new();

    public async Task Run(PlanForm form)
    {
        Rules.Check(form);
        var plan = await db.PlanToChange(acting.Me, form.Id);
        Refusal.IfStale(form.Version, plan.Version);
        plan.Change(form.Situation!.Trim(), form.Strengths?.Trim());
        await acting.Save(this, new Deed(plan.Id, $"Plan, version {plan.Number}") { CaseId = plan.CaseId });
    }
}
