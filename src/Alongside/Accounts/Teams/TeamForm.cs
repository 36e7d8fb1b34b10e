using Alongside.Shared;
using FluentValidation;

namespace Alongside.Accounts.Teams;

public sealed record TeamForm
{
    public string? Name { get; set; }
    public Guid? SupervisorId { get; set; }
    public bool SharesCases { get; set; }

    /// <summary>The version that was on the page when the change began.</summary>
    public int? Version { get; set; }
}

public sealed class TeamFormRules : FormRules<TeamForm>
{
    public TeamFormRules() =>
        RuleFor(form => form.Name).NotEmpty().WithMessage("Write the team's name.").MaximumLength(120).WithMessage("Keep the name under 120 characters.");
}
