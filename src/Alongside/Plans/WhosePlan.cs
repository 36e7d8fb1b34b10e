using Alongside.Ledger.Refusals;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Plans;

internal sealed class WhosePlan(AlongsideDb db) : IWhose
{
    public async Task<Whose?> Of(Guid id)
    {
        var goal = await db.Goals.Where(row => row.Id == id).Select(row => new Whose(row.CaseId, null)).FirstOrDefaultAsync();
        var step = await db.Steps.Where(row => row.Id == id).Select(row => new Whose(row.CaseId, null)).FirstOrDefaultAsync();
        return goal ?? step;
    }
}
