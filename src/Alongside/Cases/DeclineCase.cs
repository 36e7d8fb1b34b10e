using Alongside.Ledger;
using Alongside.Shared;
using Alongside.Shared.Database;
using FluentValidation;

namespace Alongside.Cases;

public sealed record DeclineCaseForm
{
    public string? Reason { get; set; }
}

public sealed class DeclineCaseRules : FormRules<DeclineCaseForm>
{
    public DeclineCaseRules() => RuleFor(form => form.Reason)
        .NotEmpty().WithMessage("Say why the case is declined; the client may ask.")
        .MaximumLength(2000).WithMessage("Keep the reason under 2,000 characters.");
}

/// <summary>The screening ends with a no, and why.</summary>
[Act("case.declined")]
public sealed class DeclineCase(AlongsideDb db, Acting acting)
{
    private static readonly DeclineCaseRules Rules = new();

    public async Task Run(Guid caseId, DeclineCaseForm form)
    {
        Rules.Check(form);
        var file = await db.CaseFor(acting.Me, caseId);
        file.Decline(form.Reason!.Trim(), acting.Today);
        db.Tell(acting, caseId, "Case", "Case declined", file.ClosingReason);
        await acting.Save(this, file.About(file.ClosingReason));
    }
}
