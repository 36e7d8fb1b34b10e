using Alongside.Ledger;
using Alongside.Privacy;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Cases.Clocks;

/// <summary>The clock runs again; the days it stood still are added to the day it is due.</summary>
[Act("case.clock-resumed")]
public sealed class ResumeClock(AlongsideDb db, Acting acting)
{
    public async Task Run(Guid clockId)
    {
        var clock = await db.Clocks.VisibleTo(acting.Me).FirstOrDefaultAsync(row => row.Id == clockId).OrMissing();
        var file = await db.CaseFor(acting.Me, clock.CaseId);
        clock.Resume(acting.Today);
        db.Tell(acting, clock.CaseId, "Clock", $"{clock.Kind.InWords()}: clock runs again", $"Due {clock.Due:d MMMM yyyy}", "clocks");
        await acting.Save(this, file.About(subject: clock.Id, what: $"{clock.Kind.InWords()} due {clock.Due:O}"));
    }
}
