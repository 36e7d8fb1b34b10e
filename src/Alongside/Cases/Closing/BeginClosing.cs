using Alongside.Ledger;
using Alongside.Shared;
using Alongside.Shared.Database;
using FluentValidation;

namespace Alongside.Cases.Closing;

public sealed record BeginClosingForm
{
    public string? Reason { get; set; }
}

public sealed class BeginClosingRules : FormRules<BeginClosingForm>
{
    public BeginClosingRules() => RuleFor(form => form.Reason)
        .NotEmpty().WithMessage("Say why the work comes to an end.")
        .MaximumLength(2000).WithMessage("Keep the reason under 2,000 characters.");
}

/// <summary>The work comes to an end: what is unfinished is looked at before the case is closed.</summary>
[Act("case.closing-begun")]
public sealed class BeginClosing(AlongsideDb db, Acting acting)
{
    private static readonly BeginClosingRules Rules = new();

    public async Task Run(Guid caseId, BeginClosingForm form)
    {
        Rules.Check(form);
        var file = await db.CaseFor(acting.Me, caseId);
        file.BeginClosing(form.Reason!.Trim());
        db.Tell(acting, caseId, "Case", "Closing begun", file.ClosingReason, "close");
        await acting.Save(this, file.About(file.ClosingReason));
    }
}
