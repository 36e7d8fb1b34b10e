using Alongside.Ledger.Refusals;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.FollowUps;

internal sealed class WhoseFollowUp(AlongsideDb db) : IWhose
{
    public Task<Whose?> Of(Guid id) => db.FollowUps.Where(row => row.Id == id).Select(row => new Whose(row.CaseId, null)).FirstOrDefaultAsync();
}
