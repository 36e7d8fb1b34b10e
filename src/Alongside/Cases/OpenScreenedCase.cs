using Alongside.Cases.Clocks;
using Alongside.Ledger;
using Alongside.Setup;
using Alongside.Shared;
using Alongside.Shared.Database;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Cases;

public sealed record OpenScreenedCaseForm
{
    public Guid? PrimaryWorkerId { get; set; }
}

public sealed class OpenScreenedCaseRules : FormRules<OpenScreenedCaseForm>
{
    public OpenScreenedCaseRules() =>
        RuleFor(form => form.PrimaryWorkerId).NotNull().WithMessage("Choose the worker who takes the case.");
}

/// <summary>The screening ends with a yes: the case opens with its one primary worker, and its clocks start.</summary>
[Act("case.opened-after-screening")]
public sealed class OpenScreenedCase(AlongsideDb db, Acting acting)
{
    private static readonly OpenScreenedCaseRules Rules = new();

    public async Task Run(Guid caseId, OpenScreenedCaseForm form)
    {
        Rules.Check(form);
        var file = await db.CaseFor(acting.Me, caseId);
        await db.MustTakeCases<OpenScreenedCaseForm>(form.PrimaryWorkerId!.Value, fields => fields.PrimaryWorkerId);
        Refusal.If(await db.WhyBarred(caseId, form.PrimaryWorkerId!.Value));
        file.Open(form.PrimaryWorkerId!.Value, acting.Today);
        var programme = await db.Programmes.FirstAsync(row => row.Id == file.ProgrammeId);
        db.Clocks.AddRange(ClockRules.AtOpening(caseId, programme, acting.Today));
        db.Tell(acting, caseId, "Case", "Case opened", file.Concern);
        await acting.Save(this, file.About());
    }
}
