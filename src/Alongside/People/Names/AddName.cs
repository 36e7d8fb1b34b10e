using Alongside.Ledger;
using Alongside.Shared;
using Alongside.Shared.Database;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Alongside.People.Names;

public sealed record NameForm
{
    public NameKind? Kind { get; set; }
    public string? GivenName { get; set; }
    public string? FamilyName { get; set; }
    public DateOnly? From { get; set; }
    public DateOnly? Until { get; set; }
}

public sealed class NameFormRules : FormRules<NameForm>
{
    public NameFormRules(DateOnly today)
    {
        RuleFor(form => form.Kind).NotNull().IsInEnum().WithMessage("Choose what kind of name it is.");
        RuleFor(form => form.GivenName).Must(name => name.Clean().Length > 0).WithMessage("Write the name; somebody with one name only has it here.")
            .MaximumLength(PersonFormRules.LongestName).WithMessage("Keep each name under 150 characters.");
        RuleFor(form => form.FamilyName).MaximumLength(PersonFormRules.LongestName).WithMessage("Keep each name under 150 characters.");
        RuleFor(form => form.From).Must(day => day is null || day <= today).WithMessage("Choose a day that is not in the future.");
        RuleFor(form => form.Until).Must((form, day) => day is null || form.From is null || day >= form.From).WithMessage("It cannot end before it began.");
    }
}

/// <summary>Another name by which the person is found.</summary>
[Act("person.name-added")]
public sealed class AddName(AlongsideDb db, Acting acting)
{
    public async Task<Guid> Run(Guid personId, NameForm form)
    {
        new NameFormRules(acting.Today).Check(form);
        var person = await db.PersonToChange(acting.Me, personId);
        var present = await db.PersonNames.Where(row => row.PersonId == personId && row.Removed == null).ToListAsync();
        var name = PersonName.Add(personId, form.Kind!.Value, form.GivenName.Clean(), form.FamilyName.CleanOrNull(), form.From, form.Until);
        if (NameRules.WhyNotAdd(name.Kind, name.Whole, present) is { } fault) throw FieldFault.On<NameForm>(fields => fields.GivenName, fault);
        db.PersonNames.Add(name);
        await acting.Save(this, name.About(person));
        return name.Id;
    }
}
