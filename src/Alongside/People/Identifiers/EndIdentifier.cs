using Alongside.Ledger;
using Alongside.Shared;
using Alongside.Shared.Database;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Alongside.People.Identifiers;

public sealed record EndIdentifierForm
{
    public Guid? IdentifierId { get; set; }
    public string? Reason { get; set; }
}

public sealed class EndIdentifierRules : FormRules<EndIdentifierForm>
{
    public EndIdentifierRules() =>
        RuleFor(form => form.Reason).Must(reason => reason.Clean().Length > 0).WithMessage("Say why: typed wrongly, replaced, somebody else's.").MaximumLength(400).WithMessage("Keep the reason under 400 characters.");
}

/// <summary>A number that is not, or no longer, the person's; it stays in the history and finds nobody any more.</summary>
[Act("person.identifier-ended")]
public sealed class EndIdentifier(AlongsideDb db, Acting acting)
{
    private static readonly EndIdentifierRules Rules = new();

    public async Task Run(Guid personId, EndIdentifierForm form)
    {
        Rules.Check(form);
        var person = await db.PersonToChange(acting.Me, personId);
        var identifier = await db.PersonIdentifiers.FirstOrDefaultAsync(row => row.Id == form.IdentifierId && row.PersonId == personId).OrMissing();
        identifier.End(form.Reason.Clean(), acting.Today);
        await acting.Save(this, identifier.About(person) with { Reason = identifier.EndReason });
    }
}
