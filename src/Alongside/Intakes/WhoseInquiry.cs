using Alongside.Ledger.Refusals;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Intakes;

internal sealed class WhoseInquiry(AlongsideDb db) : IWhose
{
    public Task<Whose?> Of(Guid id) => db.Inquiries.Where(row => row.Id == id).Select(row => new Whose(row.CaseId, row.PersonId)).FirstOrDefaultAsync();
}
