using System.Globalization;
using Alongside.Cases;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.FollowUps;

/// <summary>Names the open follow-ups of a case that is about to be closed; they do not stand in its way.</summary>
internal sealed class OpenFollowUps(AlongsideDb db) : IStillOpen
{
    public async Task<IEnumerable<OpenThing>> On(Guid caseId)
    {
        var open = await db.FollowUps.AsNoTracking().Where(row => row.CaseId == caseId && row.State == FollowUpState.Open)
            .OrderBy(row => row.Due).ThenBy(row => row.Id).Take(OpenThing.MostOfAKind).ToListAsync();
        return open.Select(row => new OpenThing(
            $"Follow-up: {row.Title}, due {row.Due.ToString("d MMMM", CultureInfo.CurrentCulture)}", $"/follow-ups/{row.Id}", Blocks: false));
    }
}
