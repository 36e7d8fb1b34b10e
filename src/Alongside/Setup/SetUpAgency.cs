using System.Globalization;
using Alongside.Ledger;
using Alongside.Shared;
using Alongside.Shared.Database;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Setup;

public sealed record AgencyForm
{
    public string? Name { get; set; }
    public string? TimeZone { get; set; }

    /// <summary>Culture names, the default first.</summary>
    public IReadOnlyList<string> Languages { get; set; } = [];
    public bool NamesInCalendarFeeds { get; set; }
    public bool IsDemo { get; init; }
}

public sealed class AgencyFormRules : FormRules<AgencyForm>
{
    public AgencyFormRules()
    {
        RuleFor(form => form.Name).NotEmpty().WithMessage("Write the agency's name.")
            .MaximumLength(200).WithMessage("Keep the name under 200 characters.");
        RuleFor(form => form.TimeZone).NotEmpty().WithMessage("Choose the agency's time zone.")
            .Must(zone => zone is null || TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _)).WithMessage("This is not a time zone known here.");
        RuleFor(form => form.Languages).NotEmpty().WithMessage("Choose at least one language.")
            .Must(languages => languages.All(Known)).WithMessage("One of the languages is not known here.");
    }

    private static bool Known(string language)
    {
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

/// <summary>The first act of all: the agency itself. There is only one, so it is done once.</summary>
[Act("setup.agency")]
public sealed class SetUpAgency(AlongsideDb db, Acting acting, AgencyZone zone)
{
    private static readonly AgencyFormRules Rules = new();

    public async Task<Guid> Run(AgencyForm form)
    {
        Rules.Check(form);
        Refusal.If(await db.Agencies.AnyAsync() ? "The agency is set up already." : null);
        var agency = new Agency(form.Name!.Trim(), form.TimeZone!, string.Join(',', form.Languages), form.IsDemo);
        db.Agencies.Add(agency);
        await acting.Save(this, new Deed(agency.Id, agency.Name));
        zone.Use(agency.TimeZone);
        return agency.Id;
    }
}
