using Alongside.Ledger;
using Alongside.Shared;
using Alongside.Shared.Database;
using FluentValidation;

namespace Alongside.People.Households;

public sealed record ChangeHeadForm
{
    public Guid? HouseholdId { get; set; }
    public Guid? HeadId { get; set; }
}

public sealed class ChangeHeadRules : FormRules<ChangeHeadForm>
{
    public ChangeHeadRules()
    {
        RuleFor(form => form.HouseholdId).NotNull().WithMessage("Choose the household.");
        RuleFor(form => form.HeadId).NotNull().WithMessage("Choose who is the head.");
    }
}

/// <summary>Somebody else is head of the household from today.</summary>
[Act("household.head-changed")]
public sealed class ChangeHead(AlongsideDb db, Acting acting)
{
    private static readonly ChangeHeadRules Rules = new();

    public async Task Run(ChangeHeadForm form)
    {
        Rules.Check(form);
        var person = await db.PersonToChange(acting.Me, form.HeadId!.Value);
        var household = await db.HouseholdToChange(acting.Me, form.HouseholdId!.Value);
        household.ChangeHead(person.Id, acting.Today);
        await acting.Save(this, household.About(person));
    }
}
