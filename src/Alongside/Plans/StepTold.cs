using Alongside.Accounts;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Plans;

internal static class StepTold
{
    /// <summary>For the timeline: who did it, and for which goal.</summary>
    public static async Task<string> ToldOf(this AlongsideDb db, Step step)
    {
        var goal = await db.Goals.Where(row => row.Id == step.GoalId).Select(row => row.Title).FirstAsync();
        var worker = await db.Workers.Where(row => row.Id == step.WorkerId).Select(row => row.Name).FirstOrDefaultAsync();
        return $"By {(step.Who == StepWho.Client ? "the client" : step.WhoInWords(worker))}, for the goal “{goal}”";
    }
}
