using Alongside.Ledger;
using Alongside.Shared.Database;

namespace Alongside.Cases;

/// <summary>The inquiry is being screened.</summary>
[Act("case.screening-begun")]
public sealed class ScreenCase(AlongsideDb db, Acting acting)
{
    public async Task Run(Guid caseId)
    {
        var file = await db.CaseFor(acting.Me, caseId);
        file.Screen();
        db.Tell(acting, caseId, "Case", "Screening begun", null);
        await acting.Save(this, file.About());
    }
}
