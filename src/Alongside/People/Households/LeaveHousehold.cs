using Alongside.Ledger;
using Alongside.Shared;
using Alongside.Shared.Database;
using FluentValidation;

namespace Alongside.People.Households;

public sealed record LeaveHouseholdForm
{
    public Guid? HouseholdId { get; set; }
    public Guid? PersonId { get; set; }
    public DateOnly? Until { get; set; }
    public string? Reason { get; set; }
}

public sealed class LeaveHouseholdRules : FormRules<LeaveHouseholdForm>
{
    public LeaveHouseholdRules(DateOnly today)
    {
        RuleFor(form => form.HouseholdId).NotNull().WithMessage("Choose the household.");
        RuleFor(form => form.PersonId).NotNull().WithMessage("Choose who leaves.");
        RuleFor(form => form.Until).Must(day => day is null || day <= today).WithMessage("Choose a day that is not in the future.");
        RuleFor(form => form.Reason).MaximumLength(400).WithMessage("Keep the reason under 400 characters.");
    }
}

/// <summary>A person no longer lives in the household; that they did is kept.</summary>
[Act("household.left")]
public sealed class LeaveHousehold(AlongsideDb db, Acting acting)
{
    public async Task Run(LeaveHouseholdForm form)
    {
        new LeaveHouseholdRules(acting.Today).Check(form);
        var person = await db.PersonToChange(acting.Me, form.PersonId!.Value);
        var household = await db.HouseholdToChange(acting.Me, form.HouseholdId!.Value);
        household.Leave(person.Id, form.Until ?? acting.Today, form.Reason.CleanOrNull());
        await acting.Save(this, household.About(person) with { Reason = form.Reason.CleanOrNull() });
    }
}
