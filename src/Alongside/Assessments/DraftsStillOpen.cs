using Alongside.Cases;
using Alongside.Records;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Assessments;

/// <summary>Names assessments that were begun and not completed when a case is closed.</summary>
internal sealed class DraftsStillOpen(AlongsideDb db, Me me) : IStillOpen
{
    public async Task<IEnumerable<OpenThing>> On(Guid caseId) => await db.Assessments.VisibleTo(me).AsNoTracking()
        .Where(row => row.CaseId == caseId && row.State == RecordState.Draft)
        .Select(row => new OpenThing($"Assessment begun, not complete: {row.Title}", $"/assessments/{row.Id}/fill", false))
        .ToListAsync();
}
