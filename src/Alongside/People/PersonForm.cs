using Alongside.Shared;
using FluentValidation;

namespace Alongside.People;

/// <summary>A person as typed, once.</summary>
public sealed record PersonForm
{
    /// <summary>The given name, or the only name of somebody who has one.</summary>
    public string? GivenName { get; set; }
    public string? FamilyName { get; set; }
    public string? PreferredName { get; set; }
    public string? Pronouns { get; set; }

    /// <summary>As <see cref="BirthDateText"/> reads it.</summary>
    public string? BirthDate { get; set; }
    public string? Language { get; set; }
    public bool NeedsInterpreter { get; set; }
    public DateOnly? DateOfDeath { get; set; }

    /// <summary>The likely duplicates were looked at and are other people.</summary>
    public bool IsSomebodyElse { get; set; }

    /// <summary>The version a change began from.</summary>
    public int? Version { get; set; }

    public bool IsEmpty => new[] { GivenName, FamilyName, PreferredName, BirthDate }.All(string.IsNullOrWhiteSpace);

    public static PersonForm Of(Person person) => new()
    {
        GivenName = person.GivenName,
        FamilyName = person.FamilyName,
        PreferredName = person.PreferredName,
        Pronouns = person.Pronouns,
        BirthDate = BirthDateWords.Written(person.BirthDate, person.BirthDatePrecision),
        Language = person.Language,
        NeedsInterpreter = person.NeedsInterpreter,
        DateOfDeath = person.DateOfDeath,
        Version = person.Version,
    };

    public PersonFacts Facts(DateOnly today)
    {
        var born = BirthDateText.Read(BirthDate, today);
        return new PersonFacts(GivenName.Clean(), FamilyName.CleanOrNull())
        {
            PreferredName = PreferredName.CleanOrNull(),
            Pronouns = Pronouns.CleanOrNull(),
            BirthDate = born.Date,
            BirthDatePrecision = born.Precision,
            Language = Language.CleanOrNull(),
            NeedsInterpreter = NeedsInterpreter,
            DateOfDeath = DateOfDeath,
        };
    }
}

public sealed class PersonFormRules : FormRules<PersonForm>
{
    public const int LongestName = 150;

    public PersonFormRules(DateOnly today)
    {
        RuleFor(form => form.GivenName).Must(HasLetters).WithMessage("Write the person's name; somebody with one name only has it here.")
            .MaximumLength(LongestName).WithMessage("Keep each name under 150 characters.");
        RuleFor(form => form.FamilyName).MaximumLength(LongestName).WithMessage("Keep each name under 150 characters.");
        RuleFor(form => form.PreferredName).MaximumLength(LongestName).WithMessage("Keep each name under 150 characters.");
        RuleFor(form => form.Pronouns).MaximumLength(60).WithMessage("Keep the pronouns under 60 characters.");
        RuleFor(form => form.Language).MaximumLength(60).WithMessage("Keep the language under 60 characters.");
        RuleFor(form => form.DateOfDeath).Must(day => day is null || day <= today).WithMessage("Choose a day that is not in the future.")
            .Must((form, day) => day is null || BirthDateText.Read(form.BirthDate, today).Date is not { } born || day >= born).WithMessage("They cannot have died before they were born.");
        RuleFor(form => form.BirthDate).Custom((typed, context) =>
        {
            if (BirthDateText.Read(typed, today).Fault is { } fault) context.AddFailure(fault);
        });
    }

    private static bool HasLetters(string? name) => name.Clean().Length > 0;
}
