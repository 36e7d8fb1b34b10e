using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Shared.Design;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Cases.Clocks;

/// <summary>The next clock, in the identity header.</summary>
internal sealed class ClockTags(AlongsideDb db, AgencyClock clock) : IHeaderTags
{
    public async Task<IEnumerable<HeaderTag>> For(Guid caseId, Guid clientId)
    {
        var next = await db.Clocks.AsNoTracking().Where(row => row.CaseId == caseId && row.State == ClockState.Running)
            .OrderBy(row => row.Due).FirstOrDefaultAsync();
        if (next is null) return [];
        var days = next.Due.DayNumber - clock.Today.DayNumber;
        var kind = days < 0 ? TagKind.Alert : days <= 7 ? TagKind.Warm : TagKind.Calm;
        return [new HeaderTag(kind, $"{next.Kind.InWords()} due: {Distance.Of(next.Due, clock.Today, due: true)}", 80, $"/cases/{caseId}/clocks")];
    }
}
