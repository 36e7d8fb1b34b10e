using Alongside.Ledger.Refusals;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Cases;

internal sealed class WhoseCase(AlongsideDb db) : IWhose
{
    public async Task<Whose?> Of(Guid id)
    {
        var file = await db.Cases.Where(row => row.Id == id).Select(row => new Whose(row.Id, row.ClientId)).FirstOrDefaultAsync();
        var flag = await db.RiskFlags.Where(row => row.Id == id).Select(row => new Whose(row.CaseId, null)).FirstOrDefaultAsync();
        return file ?? flag;
    }
}
