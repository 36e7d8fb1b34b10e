using Alongside.Shared;
using FluentValidation;

namespace Alongside.Consents;

public sealed record ConsentForm
{
    public Guid? PersonId { get; set; }
    public string? MayDisclose { get; set; }
    public string? MayReceive { get; set; }
    public string? Purpose { get; set; }
    public IList<InformationKind> Kinds { get; set; } = [];
    public IList<Sensitivity> Labels { get; set; } = [];
    public DateOnly? From { get; set; }
    public DateOnly? Until { get; set; }
    public string? UntilEvent { get; set; }
    public HowGiven? HowGiven { get; set; }
    public string? SignedBy { get; set; }
    public string? Witness { get; set; }
    public string? Language { get; set; }
}

public sealed class ConsentFormRules : FormRules<ConsentForm>
{
    public ConsentFormRules()
    {
        RuleFor(form => form.PersonId).NotNull().WithMessage("Choose whose consent it is.");
        RuleFor(form => form.MayDisclose).NotEmpty().WithMessage("Say who may tell.").MaximumLength(300).WithMessage("Keep it under 300 characters.");
        RuleFor(form => form.MayReceive).NotEmpty().WithMessage("Say who may be told.").MaximumLength(300).WithMessage("Keep it under 300 characters.");
        RuleFor(form => form.Purpose).NotEmpty().WithMessage("Say what it is for.").MaximumLength(2000).WithMessage("Keep the purpose under 2,000 characters.");
        RuleFor(form => form.Kinds).NotEmpty().WithMessage("Choose what may be told.");
        RuleFor(form => form.Until).NotNull().When(form => string.IsNullOrWhiteSpace(form.UntilEvent)).WithMessage("Say until which day, or until what happens.");
        RuleFor(form => form.Until).Must((form, until) => until is null || form.From is null || until >= form.From).WithMessage("It cannot end before it begins.");
        RuleFor(form => form.UntilEvent).MaximumLength(300).WithMessage("Keep it under 300 characters.");
        RuleFor(form => form.HowGiven).NotNull().WithMessage("Choose how it was given.");
        RuleFor(form => form.SignedBy).NotEmpty().WithMessage("Say who gave or signed it.").MaximumLength(200).WithMessage("Keep it under 200 characters.");
        RuleFor(form => form.Witness).NotEmpty().When(form => form.HowGiven == Consents.HowGiven.Verbal).WithMessage("A spoken consent needs a witness: write the name.");
        RuleFor(form => form.Witness).MaximumLength(200).WithMessage("Keep it under 200 characters.");
        RuleFor(form => form.Language).NotEmpty().WithMessage("Say in which language it was explained.").MaximumLength(100).WithMessage("Keep it under 100 characters.");
    }
}
