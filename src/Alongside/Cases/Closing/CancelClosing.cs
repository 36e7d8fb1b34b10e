using Alongside.Ledger;
using Alongside.Shared.Database;

namespace Alongside.Cases.Closing;

/// <summary>The work goes on after all.</summary>
[Act("case.closing-cancelled")]
public sealed class CancelClosing(AlongsideDb db, Acting acting)
{
    public async Task Run(Guid caseId)
    {
        var file = await db.CaseFor(acting.Me, caseId);
        file.Resume();
        db.Tell(acting, caseId, "Case", "Closing called off", "The work goes on.");
        await acting.Save(this, file.About());
    }
}
