using Alongside.Ledger;
using Alongside.Records;
using Alongside.Shared.Database;

namespace Alongside.Plans;

/// <summary>The step is done; the timeline says so, and for which goal.</summary>
[Act("step.done")]
public sealed class FinishStep(AlongsideDb db, Acting acting)
{
    public async Task Run(Guid id)
    {
        var step = await db.StepToChange(acting.Me, id);
        step.Finish(acting.Now);
        db.Moments.Add(Moment.Of(step.CaseId, "Goal", $"Step done: {step.What}", await db.ToldOf(step), $"/goals/{step.GoalId}", acting.Me.Id, acting.Now));
        await acting.Save(this, new Deed(id, step.What) { CaseId = step.CaseId });
    }
}
