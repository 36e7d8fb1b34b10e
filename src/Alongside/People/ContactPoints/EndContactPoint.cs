using Alongside.Ledger;
using Alongside.Shared;
using Alongside.Shared.Database;
using FluentValidation;

namespace Alongside.People.ContactPoints;

public sealed record EndContactForm
{
    public string? Reason { get; set; }
}

public sealed class EndContactRules : FormRules<EndContactForm>
{
    public EndContactRules() => RuleFor(form => form.Reason).MaximumLength(400).WithMessage("Keep the reason under 400 characters.");
}

/// <summary>A way to reach somebody that is no longer good; it stays in the history.</summary>
[Act("person.contact-ended")]
public sealed class EndContactPoint(AlongsideDb db, Acting acting)
{
    private static readonly EndContactRules Rules = new();

    public async Task Run(Guid id, EndContactForm form)
    {
        Rules.Check(form);
        var (point, person) = await db.ContactToChange(acting.Me, id);
        point.End(form.Reason.CleanOrNull(), acting.Today);
        await acting.Save(this, point.About(person) with { Reason = point.EndReason });
    }
}
