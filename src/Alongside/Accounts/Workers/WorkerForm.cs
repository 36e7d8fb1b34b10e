using Alongside.Shared;
using FluentValidation;

namespace Alongside.Accounts.Workers;

public sealed record WorkerForm
{
    public string? Name { get; set; }
    public string? Email { get; set; }
    public string? JobTitle { get; set; }
    public IReadOnlyList<Role> Roles { get; set; } = [];
    public IReadOnlyList<Sensitivity> Grants { get; set; } = [];
    public Guid? TeamId { get; set; }

    /// <summary>The programmes a programme manager answers for.</summary>
    public IReadOnlyList<Guid> ProgrammeIds { get; set; } = [];

    /// <summary>The version that was on the page when the change began.</summary>
    public int? Version { get; set; }

    public Role AllRoles() => Roles.Aggregate(Role.None, (all, role) => all | role);
}

public sealed class WorkerFormRules : FormRules<WorkerForm>
{
    public WorkerFormRules()
    {
        RuleFor(form => form.Name).NotEmpty().WithMessage("Write the worker's name.").MaximumLength(120).WithMessage("Keep the name under 120 characters.");
        RuleFor(form => form.Email).NotEmpty().WithMessage("Write the worker's e-mail address.")
            .EmailAddress().WithMessage("This does not look like an e-mail address.").MaximumLength(200).WithMessage("Keep it under 200 characters.");
        RuleFor(form => form.JobTitle).MaximumLength(120).WithMessage("Keep the job title under 120 characters.");
        RuleFor(form => form.Roles).NotEmpty().WithMessage("Choose at least one role.")
            .ForEach(role => role.Must(Enum.IsDefined).WithMessage("One of the roles is not known here."));
        RuleFor(form => form.Grants).ForEach(label => label.Must(Enum.IsDefined).WithMessage("One of the labels is not known here."));
    }
}
