using Alongside.Ledger;
using Alongside.Shared.Database;

namespace Alongside.Plans;

/// <summary>A step marked by mistake, or begun too soon, is to do again.</summary>
[Act("step.reopened")]
public sealed class ReopenStep(AlongsideDb db, Acting acting)
{
    public async Task Run(Guid id)
    {
        var step = await db.StepToChange(acting.Me, id);
        step.Reopen();
        await acting.Save(this, new Deed(id, step.What) { CaseId = step.CaseId });
    }
}
