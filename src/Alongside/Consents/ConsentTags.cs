using Alongside.Cases;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Shared.Design;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Consents;

/// <summary>Says in the identity header that a consent is about to end.</summary>
internal sealed class ConsentTags(AlongsideDb db, Me me, AgencyClock clock) : IHeaderTags
{
    public async Task<IEnumerable<HeaderTag>> For(Guid caseId, Guid clientId)
    {
        var (today, last) = (clock.Today, clock.Today.AddDays(ConsentRules.WarnDays));
        var ending = await db.Consents.AsNoTracking()
            .Where(row => row.CaseId == caseId && row.PersonId == clientId && row.Revoked == null && row.Until >= today && row.Until <= last)
            .OrderBy(row => row.Until).Take(10).ToListAsync();
        return ending.Where(consent => ConsentRules.MayKnow(me.Labels, consent.Labels)).Select(consent => ConsentRules.EndingSoon(consent, today)).OfType<string>()
            .Select(text => new HeaderTag(TagKind.Warm, text, 60, $"/cases/{caseId}/consents"));
    }
}
