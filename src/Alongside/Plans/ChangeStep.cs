using Alongside.Ledger;
using Alongside.Shared;
using Alongside.Shared.Database;

namespace Alongside.Plans;

/// <summary>Changes who does a step, what it is, or by when.</summary>
[Act("step.changed")]
public sealed class ChangeStep(AlongsideDb db, Acting acting)
{
    private static readonly StepFormRules Rules = new();

    public async Task Run(Guid id, StepForm form)
    {
        Rules.Check(form);
        var step = await db.StepToChange(acting.Me, id);
        Refusal.IfStale(form.Version, step.Version);
        await db.MustBeOnCase(step.CaseId, form);
        step.Change(form.Facts(acting.Me.Id), acting.Now);
        await acting.Save(this, new Deed(id, step.What) { CaseId = step.CaseId });
    }
}
