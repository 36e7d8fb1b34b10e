using Alongside.Cases.Clocks;
using Alongside.Ledger;
using Alongside.Privacy;
using Alongside.Setup;
using Alongside.Shared;
using Alongside.Shared.Database;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Cases.Closing;

public sealed record ReopenCaseForm
{
    public string? Reason { get; set; }

    /// <summary>Who takes it now; empty means who had it.</summary>
    public Guid? PrimaryWorkerId { get; set; }
}

public sealed class ReopenCaseRules : FormRules<ReopenCaseForm>
{
    public ReopenCaseRules() => RuleFor(form => form.Reason)
        .NotEmpty().WithMessage("Say why the case is opened again.")
        .MaximumLength(2000).WithMessage("Keep the reason under 2,000 characters.");
}

/// <summary>A closed case is worked on again, by who had it or another; clocks that closing had stopped start anew.</summary>
[Act("case.reopened")]
public sealed class ReopenCase(AlongsideDb db, Acting acting)
{
    private static readonly ReopenCaseRules Rules = new();

    public async Task Run(Guid caseId, ReopenCaseForm form)
    {
        Rules.Check(form);
        var file = await db.CaseFor(acting.Me, caseId, AccessLevel.Manage);
        file.Reopen();
        var primary = form.PrimaryWorkerId ?? file.Primary!.WorkerId;
        await db.MustTakeCases<ReopenCaseForm>(primary, fields => fields.PrimaryWorkerId);
        Refusal.If(await db.WhyBarred(caseId, primary));
        if (primary != file.Primary!.WorkerId) file.HandOver(primary, formerStays: false, acting.Today);
        var programme = await db.Programmes.FirstAsync(row => row.Id == file.ProgrammeId);
        var stopped = await db.Clocks.Where(row => row.CaseId == caseId).ToListAsync();
        db.Clocks.AddRange(ClockRules.AtOpening(caseId, programme, acting.Today, "reopening")
            .Where(clock => !stopped.Any(before => before.Kind == clock.Kind && before.State == ClockState.Met)));
        db.Tell(acting, caseId, "Case", "Case reopened", form.Reason!.Trim());
        await acting.Save(this, file.About(form.Reason!.Trim()));
    }
}
