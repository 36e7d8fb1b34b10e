using Alongside.Cases.Clocks;
using Alongside.Ledger;
using Alongside.Shared;
using Alongside.Shared.Database;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Cases.Closing;

public sealed record CloseCaseForm
{
    public CaseOutcome? Outcome { get; set; }
    public string? Words { get; set; }
}

public sealed class CloseCaseRules : FormRules<CloseCaseForm>
{
    public CloseCaseRules()
    {
        RuleFor(form => form.Outcome).NotNull().WithMessage("Choose how the case ended.");
        RuleFor(form => form.Words).NotEmpty().WithMessage("Say in a few sentences what was reached and what was not.")
            .MaximumLength(4000).WithMessage("Keep it under 4,000 characters; the rest belongs in a note.");
    }
}

/// <summary>Closes the case with its outcome, unless something unfinished stands in the way; its clocks stop.</summary>
[Act("case.closed")]
public sealed class CloseCase(AlongsideDb db, Acting acting, IEnumerable<IStillOpen> rooms)
{
    private static readonly CloseCaseRules Rules = new();

    public async Task Run(Guid caseId, CloseCaseForm form)
    {
        Rules.Check(form);
        var file = await db.CaseFor(acting.Me, caseId);
        Refusal.If(ClosingRules.WhyNotClose(await rooms.StillOpenOn(caseId)));
        file.Close(form.Outcome!.Value, form.Words!.Trim(), acting.Today);
        foreach (var clock in await db.Clocks.Where(row => row.CaseId == caseId && (row.State == ClockState.Running || row.State == ClockState.Paused)).ToListAsync())
            clock.Stop(acting.Today);
        db.Tell(acting, caseId, "Case", $"Case closed: {form.Outcome.Value.InWords()}", file.OutcomeWords);
        await acting.Save(this, file.About(file.ClosingReason));
    }
}
