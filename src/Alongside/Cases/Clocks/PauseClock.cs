using Alongside.Ledger;
using Alongside.Privacy;
using Alongside.Shared;
using Alongside.Shared.Database;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Cases.Clocks;

public sealed record PauseClockForm
{
    public string? Reason { get; set; }
}

public sealed class PauseClockRules : FormRules<PauseClockForm>
{
    public PauseClockRules() => RuleFor(form => form.Reason)
        .NotEmpty().WithMessage("Say why the clock stands still.")
        .MaximumLength(1000).WithMessage("Keep the reason under 1,000 characters.");
}

/// <summary>The clock stands still for a reason: the client is in hospital, a court decides first.</summary>
[Act("case.clock-paused")]
public sealed class PauseClock(AlongsideDb db, Acting acting)
{
    private static readonly PauseClockRules Rules = new();

    public async Task Run(Guid clockId, PauseClockForm form)
    {
        Rules.Check(form);
        var clock = await db.Clocks.VisibleTo(acting.Me).FirstOrDefaultAsync(row => row.Id == clockId).OrMissing();
        var file = await db.CaseFor(acting.Me, clock.CaseId);
        clock.Pause(form.Reason!.Trim(), acting.Today);
        db.Tell(acting, clock.CaseId, "Clock", $"{clock.Kind.InWords()}: clock paused", clock.PauseReason, "clocks");
        await acting.Save(this, file.About(clock.PauseReason, clock.Id, $"{clock.Kind.InWords()} due {clock.Due:O}"));
    }
}
