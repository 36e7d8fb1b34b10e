using Alongside.Shared;
using FluentValidation;

namespace Alongside.Accounts.SecondStep;

public sealed record CurrentPasswordForm
{
    public string? CurrentPassword { get; set; }
}

public sealed class CurrentPasswordFormRules : FormRules<CurrentPasswordForm>
{
    public CurrentPasswordFormRules() => RuleFor(form => form.CurrentPassword)
        .NotEmpty().WithMessage("Write your password, so that nobody else at your desk can do this.").MaximumLength(200).WithMessage("Keep it under 200 characters.");
}
