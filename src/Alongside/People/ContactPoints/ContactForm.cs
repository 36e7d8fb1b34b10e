using Alongside.Shared;
using FluentValidation;

namespace Alongside.People.ContactPoints;

public sealed record ContactForm
{
    public ContactKind? Kind { get; set; }
    public string? Value { get; set; }
    public string? Use { get; set; }
    public bool IsPreferred { get; set; }
    public bool IsProtected { get; set; }
    public bool DoNotUse { get; set; }
    public MessageRule Messages { get; set; }
    public string? SenderName { get; set; }
    public string? Hours { get; set; }
    public string? Language { get; set; }
    public string? Note { get; set; }
    public int? Version { get; set; }

    public static ContactForm Of(ContactPoint point) => new()
    {
        Kind = point.Kind,
        Value = point.Value,
        Use = point.Use,
        IsPreferred = point.IsPreferred,
        IsProtected = point.IsProtected,
        DoNotUse = point.DoNotUse,
        Messages = point.Messages,
        SenderName = point.SenderName,
        Hours = point.Hours,
        Language = point.Language,
        Note = point.Note,
        Version = point.Version,
    };

    public ContactFacts Facts() => new(Kind!.Value, Value.Clean())
    {
        Use = Use.CleanOrNull(),
        IsPreferred = IsPreferred,
        IsProtected = IsProtected,
        DoNotUse = DoNotUse,
        Messages = Messages,
        SenderName = SenderName.CleanOrNull(),
        Hours = Hours.CleanOrNull(),
        Language = Language.CleanOrNull(),
        Note = Note.LinesOrNull(),
    };
}

public sealed class ContactFormRules : FormRules<ContactForm>
{
    public ContactFormRules()
    {
        RuleFor(form => form.Kind).NotNull().WithMessage("Choose phone, e-mail or address.");
        RuleFor(form => form).Custom((form, context) =>
        {
            if (ContactRules.WhyNotValue(form.Kind ?? ContactKind.Address, form.Value) is { } fault) context.AddFailure(nameof(form.Value), fault);
        });
        RuleFor(form => form.Use).MaximumLength(80).WithMessage("Keep it under 80 characters.");
        RuleFor(form => form.SenderName).MaximumLength(120).WithMessage("Keep the sender name under 120 characters.");
        RuleFor(form => form.Hours).MaximumLength(120).WithMessage("Keep the hours under 120 characters.");
        RuleFor(form => form.Language).MaximumLength(60).WithMessage("Keep the language under 60 characters.");
        RuleFor(form => form.Note).MaximumLength(1000).WithMessage("Keep the note under 1,000 characters.");
    }
}
