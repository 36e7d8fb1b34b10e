using Alongside.Ledger;
using Alongside.Shared;
using Alongside.Shared.Database;
using FluentValidation;

namespace Alongside.People;

public sealed record RestrictForm
{
    public bool IsRestricted { get; set; }
    public string? Reason { get; set; }
}

public sealed class RestrictFormRules : FormRules<RestrictForm>
{
    public RestrictFormRules() =>
        RuleFor(form => form.Reason).NotEmpty().WithMessage("Say why, so that the next one who looks understands.")
            .MaximumLength(1000).WithMessage("Keep the reason under 1,000 characters.");
}

/// <summary>Marks somebody (a colleague, a public figure, a protected person) as found by nobody outside their cases, or lifts the mark.</summary>
[Act("person.restricted")]
public sealed class RestrictPerson(AlongsideDb db, Acting acting)
{
    private static readonly RestrictFormRules Rules = new();

    public async Task Run(Guid id, RestrictForm form)
    {
        Rules.Check(form);
        Refusal.If(acting.Me.HasAny(Roles.Leads) ? null : "Only a supervisor or programme manager marks a person as restricted.");
        var person = await db.PersonToChange(acting.Me, id);
        Refusal.If(person.IsRestricted == form.IsRestricted ? "The person is marked so already." : null);
        person.Restrict(form.IsRestricted);
        await acting.Save(this, new Deed(id, person.DisplayName) { People = [id], Reason = form.Reason!.Trim() });
    }
}
