using Alongside.Ledger;
using Alongside.Records;
using Alongside.Shared.Database;

namespace Alongside.Plans;

/// <summary>The step will not be done, for a reason.</summary>
[Act("step.dropped")]
public sealed class DropStep(AlongsideDb db, Acting acting)
{
    private static readonly ReasonFormRules Rules = new();

    public async Task Run(Guid id, ReasonForm form)
    {
        Rules.Check(form);
        var step = await db.StepToChange(acting.Me, id);
        step.Drop(form.Reason!.Trim(), acting.Now);
        db.Moments.Add(Moment.Of(step.CaseId, "Goal", $"Step dropped: {step.What}", form.Reason!, $"/goals/{step.GoalId}", acting.Me.Id, acting.Now));
        await acting.Save(this, new Deed(id, step.What) { CaseId = step.CaseId, Reason = form.Reason });
    }
}
