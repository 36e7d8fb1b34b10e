using Alongside.Ledger;
using Alongside.Shared;
using Alongside.Shared.Database;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Alongside.People.Households;

public sealed record JoinHouseholdForm
{
    /// <summary>Somebody to live with: their household is joined, or one begun with them as its head. Nobody means a household of their own.</summary>
    public Guid? WithPersonId { get; set; }

    /// <summary>As typed, before the person was chosen.</summary>
    public string? With { get; set; }

    /// <summary>Which household of theirs, when there are several.</summary>
    public Guid? HouseholdId { get; set; }
    public DateOnly? From { get; set; }
}

public sealed class JoinHouseholdRules : FormRules<JoinHouseholdForm>
{
    public JoinHouseholdRules(DateOnly today)
    {
        RuleFor(form => form.From).Must(day => day is null || day <= today).WithMessage("Choose a day that is not in the future.");
        RuleFor(form => form.With).Must((form, typed) => string.IsNullOrWhiteSpace(typed) || form.WithPersonId is not null)
            .WithMessage("Nobody was chosen: pick a person from the list, or leave this empty for a household of their own.");
    }
}

/// <summary>A person comes to live with others.</summary>
[Act("household.joined")]
public sealed class JoinHousehold(AlongsideDb db, Acting acting)
{
    public async Task<Guid> Run(Guid personId, JoinHouseholdForm form)
    {
        new JoinHouseholdRules(acting.Today).Check(form);
        var person = await db.PersonToChange(acting.Me, personId);
        var from = form.From ?? acting.Today;
        var household = form.WithPersonId is { } other ? await Of(personId, other, form.HouseholdId, from) : Begin(person, from);
        if (form.WithPersonId is not null) household.Join(personId, from);
        await acting.Save(this, household.About(person));
        return household.Id;
    }

    private async Task<Household> Of(Guid personId, Guid otherId, Guid? householdId, DateOnly from)
    {
        Refusal.If(personId == otherId ? "A person cannot come to live with themselves: choose somebody else." : null);
        var other = await db.People.VisibleTo(acting.Me).FirstOrDefaultAsync(row => row.Id == otherId).OrMissing();
        var theirs = await db.HouseholdMembers
            .Where(row => row.PersonId == otherId && row.Until == null && (householdId == null || row.HouseholdId == householdId))
            .OrderByDescending(row => row.From).Select(row => (Guid?)row.HouseholdId).FirstOrDefaultAsync();
        return theirs is { } id ? await db.HouseholdToChange(acting.Me, id) : Begin(other, from);
    }

    private Household Begin(Person head, DateOnly from)
    {
        var household = Household.Begin(HouseholdRules.NameAfter(head), head.Id, from);
        db.Households.Add(household);
        return household;
    }
}
