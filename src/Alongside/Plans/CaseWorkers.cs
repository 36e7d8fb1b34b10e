using Alongside.Accounts;
using Alongside.Privacy;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Plans;

public sealed record CaseWorker(Guid Id, string Name);

internal static class CaseWorkers
{
    /// <summary>The workers who may change the case, to give steps to.</summary>
    public static async Task<IReadOnlyList<CaseWorker>> WorkersOn(this AlongsideDb db, Guid caseId)
    {
        var able = db.CaseAccess.Where(row => row.CaseId == caseId && row.Level != AccessLevel.Read).Select(row => row.WorkerId);
        return await db.Workers.AsNoTracking().Where(worker => able.Contains(worker.Id)).OrderBy(worker => worker.Name)
            .Select(worker => new CaseWorker(worker.Id, worker.Name)).ToListAsync();
    }
}
