using System.Globalization;
using Alongside.Shared;
using FluentValidation;

namespace Alongside.Setup;

public sealed record AgencyForm
{
    public string? Name { get; set; }
    public string? TimeZone { get; set; }

    /// <summary>Culture names, the default first.</summary>
    public IReadOnlyList<string> Languages { get; set; } = [];
    public bool NamesInCalendarFeeds { get; set; }

    /// <summary>How many days a form that was begun and not sent is kept.</summary>
    public int? DraftDays { get; set; } = 30;
    public bool IsDemo { get; init; }

    /// <summary>The version that was on the page when the change began.</summary>
    public int? Version { get; set; }
}

public sealed class AgencyFormRules : FormRules<AgencyForm>
{
    public AgencyFormRules()
    {
        RuleFor(form => form.Name).NotEmpty().WithMessage("Write the agency's name.")
            .MaximumLength(200).WithMessage("Keep the name under 200 characters.");
        RuleFor(form => form.TimeZone).NotEmpty().WithMessage("Choose the agency's time zone.")
            .Must(zone => string.IsNullOrEmpty(zone) || IsTimeZone(zone)).WithMessage("This is not a time zone known here.");
        RuleFor(form => form.DraftDays).NotNull().WithMessage("Write a number of days.")
            .InclusiveBetween(7, 365).WithMessage("Between 7 and 365 days.");
        RuleFor(form => form.Languages).NotEmpty().WithMessage("Choose at least one language.")
            .Must(languages => languages.All(IsLanguage)).WithMessage("One of the languages is not known here.");
    }

    public static bool IsTimeZone(string? id) => !string.IsNullOrEmpty(id) && TimeZoneInfo.TryFindSystemTimeZoneById(id, out _);

    public static bool IsLanguage(string language)
    {
        if (AgencyChoices.IsUsual(language)) return true;
        try
        {
            return CultureInfo.GetCultureInfo(language, predefinedOnly: true) is not null;
        }
        catch (CultureNotFoundException)
        {
            return false;
        }
    }
}
