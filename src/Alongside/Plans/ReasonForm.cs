using Alongside.Shared;
using FluentValidation;

namespace Alongside.Plans;

public sealed record ReasonForm
{
    public string? Reason { get; set; }
}

public sealed class ReasonFormRules : FormRules<ReasonForm>
{
    public ReasonFormRules() => RuleFor(form => form.Reason).NotEmpty().WithMessage("Say why, in a few words.")
        .MaximumLength(PlanRules.LongestText).WithMessage("Keep the reason under 4,000 characters.");
}
