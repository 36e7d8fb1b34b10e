using Alongside.Cases;
using Alongside.People.ContactPoints;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Shared.Design;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Intakes;

/// <summary>Ways to reach the client that must not be used, on every page of the case.</summary>
internal sealed class SafeContactTags(AlongsideDb db, Me me) : IHeaderTags
{
    public async Task<IEnumerable<HeaderTag>> For(Guid caseId, Guid clientId)
    {
        var points = await db.ContactPoints.VisibleTo(me).AsNoTracking()
            .Where(point => point.PersonId == clientId && point.DoNotUse && point.Until == null).OrderBy(point => point.Id).ToListAsync();
        return points.DoNotUseWords().Distinct().Select(words => new HeaderTag(TagKind.Alert, words, 10, $"/cases/{caseId}/person"));
    }
}
