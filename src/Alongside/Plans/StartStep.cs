using Alongside.Ledger;
using Alongside.Shared.Database;

namespace Alongside.Plans;

/// <summary>Somebody has begun the step.</summary>
[Act("step.started")]
public sealed class StartStep(AlongsideDb db, Acting acting)
{
    public async Task Run(Guid id)
    {
        var step = await db.StepToChange(acting.Me, id);
        step.Start();
        await acting.Save(this, new Deed(id, step.What) { CaseId = step.CaseId });
    }
}
