using Alongside.Ledger.Refusals;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.People;

internal sealed class WhosePerson(AlongsideDb db) : IWhose
{
    public Task<Whose?> Of(Guid id) => db.People.Where(row => row.Id == id).Select(row => new Whose(null, row.Id)).FirstOrDefaultAsync();
}
