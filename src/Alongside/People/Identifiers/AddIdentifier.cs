using Alongside.Ledger;
using Alongside.Shared;
using Alongside.Shared.Database;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Alongside.People.Identifiers;

public sealed record IdentifierForm
{
    public IdentifierKind? Kind { get; set; }
    public string? Value { get; set; }
    public string? Issuer { get; set; }
}

public sealed class IdentifierFormRules : FormRules<IdentifierForm>
{
    public IdentifierFormRules()
    {
        RuleFor(form => form.Kind).NotNull().IsInEnum().WithMessage("Choose which number it is.");
        RuleFor(form => form).Custom((form, context) =>
        {
            if (IdentifierRules.WhyNotValue(form.Kind ?? IdentifierKind.OtherAgency, form.Value) is { } fault) context.AddFailure(nameof(form.Value), fault);
        });
        RuleFor(form => form.Issuer).MaximumLength(IdentifierRules.LongestIssuer).WithMessage("Keep it under 120 characters.");
    }
}

/// <summary>A number by which others know the person.</summary>
[Act("person.identifier-added")]
public sealed class AddIdentifier(AlongsideDb db, Acting acting)
{
    private static readonly IdentifierFormRules Rules = new();

    public async Task<Guid> Run(Guid personId, IdentifierForm form)
    {
        Rules.Check(form);
        var person = await db.PersonToChange(acting.Me, personId);
        var (kind, value) = (form.Kind!.Value, form.Value.Clean());
        var present = await db.PersonIdentifiers.Where(row => row.PersonId == personId && row.Kind == kind && row.Until == null).ToListAsync();
        if (IdentifierRules.WhyNotAdd(kind, value, present) is { } fault) throw FieldFault.On<IdentifierForm>(fields => fields.Value, fault);
        var identifier = PersonIdentifier.Add(personId, kind, value, form.Issuer.CleanOrNull(), acting.Today);
        db.PersonIdentifiers.Add(identifier);
        await acting.Save(this, identifier.About(person));
        return identifier.Id;
    }
}
