using Alongside.Ledger.Refusals;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Records;

internal sealed class WhoseRecord(AlongsideDb db) : IWhose
{
    public Task<Whose?> Of(Guid id) => db.Chronicle.Where(row => row.RecordId == id).Select(row => new Whose(row.CaseId, null)).FirstOrDefaultAsync();
}
