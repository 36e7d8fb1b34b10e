using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Shared.Design;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Cases.Flags;

/// <summary>Every active risk in the identity header, the most pressing first.</summary>
internal sealed class FlagTags(AlongsideDb db, AgencyClock clock) : IHeaderTags
{
    public async Task<IEnumerable<HeaderTag>> For(Guid caseId, Guid clientId)
    {
        var active = await db.RiskFlags.AsNoTracking().Where(flag => flag.CaseId == caseId && flag.Resolved == null).ToListAsync();
        return active.OrderByDescending(flag => flag.Level).ThenBy(flag => flag.Since).Select(flag => new HeaderTag(
            flag.Level == RiskLevel.Watch ? TagKind.Warm : TagKind.Alert,
            $"{flag.Kind.InWords()}{(flag.Level == RiskLevel.Immediate ? ", immediate" : "")}{(flag.ReviewOn < clock.Today ? ", review late" : "")}",
            10 - (int)flag.Level,
            $"/cases/{caseId}/flags/{flag.Id}"));
    }
}
