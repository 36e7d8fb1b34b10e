using Alongside.Ledger;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Cases.Clocks;

/// <summary>What the clock waited for was done. Silent when no such clock runs on the case.</summary>
[Act("case.clock-met")]
public sealed class MeetClock(AlongsideDb db, Acting acting)
{
    public async Task Run(Guid caseId, ClockKind kind)
    {
        var file = await db.CaseFor(acting.Me, caseId);
        var clock = await db.Clocks.FirstOrDefaultAsync(row =>
            row.CaseId == caseId && row.Kind == kind && (row.State == ClockState.Running || row.State == ClockState.Paused));
        if (clock is null) return;
        clock.Meet(acting.Today);
        var late = acting.Today.DayNumber - clock.Due.DayNumber;
        db.Tell(acting, caseId, "Clock", $"{kind.InWords()} done", late > 0 ? $"{late} days after it was due" : "In time", "clocks");
        await acting.Save(this, file.About(subject: clock.Id, what: $"{kind.InWords()} due {clock.Due:O}"));
    }
}
