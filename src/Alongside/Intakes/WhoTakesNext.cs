using Alongside.Accounts;
using Alongside.Cases;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Intakes;

/// <summary>Those who may take a new case, each with how many they have open, fewest first.</summary>
internal static class WhoTakesNext
{
    public static async Task<IReadOnlyList<SelectListItem>> CaseTakers(this AlongsideDb db)
    {
        var active = new[] { CaseState.Open, CaseState.Closing };
        var open = db.Cases.Where(row => active.Contains(row.State)).Select(row => row.Id);
        var loads = await db.Assignments.Where(row => row.Role == AssignmentRole.Primary && row.Until == null && open.Contains(row.CaseId))
            .GroupBy(row => row.WorkerId).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(row => row.Key, row => row.Count);
        var workers = await db.Workers.AsNoTracking().Where(worker => worker.State == WorkerState.Active)
            .Select(worker => new { worker.Id, worker.Name, worker.Roles }).ToListAsync();
        return
        [
            .. from worker in workers
               where (worker.Roles & Roles.Casework) != 0
               let load = loads.GetValueOrDefault(worker.Id)
               orderby (worker.Roles & Role.Caseworker) == 0, load, worker.Name
               select new SelectListItem($"{worker.Name}, {load} open", worker.Id.ToString()),
        ];
    }
}
