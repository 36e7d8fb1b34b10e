using Alongside.Shared;
using FluentValidation;

namespace Alongside.Setup;

public sealed record ProgrammeForm
{
    public string? Name { get; set; }
    public string? Description { get; set; }
    public int AssessmentDueDays { get; set; } = 14;
    public int PlanDueDays { get; set; } = 30;
    public bool IsActive { get; set; } = true;

    /// <summary>The version that was on the page when the change began.</summary>
    public int? Version { get; set; }
}

public sealed class ProgrammeFormRules : FormRules<ProgrammeForm>
{
    public ProgrammeFormRules()
    {
        RuleFor(form => form.Name).NotEmpty().WithMessage("Write the programme's name.")
            .MaximumLength(120).WithMessage("Keep the name under 120 characters.");
        RuleFor(form => form.Description).MaximumLength(2000).WithMessage("Keep the description under 2,000 characters.");
        RuleFor(form => form.AssessmentDueDays).InclusiveBetween(1, 365).WithMessage("Choose 1 to 365 days.");
        RuleFor(form => form.PlanDueDays).InclusiveBetween(1, 365).WithMessage("Choose 1 to 365 days.");
    }
}
