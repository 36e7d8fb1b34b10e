using Alongside.Ledger;
using Alongside.Privacy;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Plans;

/// <summary>Strikes out an entry that was wrong: it stays readable, and no figure counts it.</summary>
[Act("goal.progress-struck")]
public sealed class StrikeProgress(AlongsideDb db, Acting acting)
{
    private static readonly ReasonFormRules Rules = new();

    public async Task Run(Guid id, ReasonForm form)
    {
        Rules.Check(form);
        var entry = await db.Progress.VisibleTo(acting.Me).FirstOrDefaultAsync(row => row.Id == id).OrMissing();
        var goal = await db.GoalToChange(acting.Me, entry.GoalId);
        entry.Strike(form.Reason!.Trim());
        await acting.Save(this, new Deed(goal.Id, goal.Title) { CaseId = goal.CaseId, Reason = form.Reason });
    }
}
