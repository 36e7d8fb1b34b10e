using Alongside.Ledger;
using Alongside.Privacy;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Cases.CareTeam;

/// <summary>The worker may see the case again, where something lets them.</summary>
[Act("case.bar-lifted")]
public sealed class LiftBar(AlongsideDb db, Acting acting)
{
    public async Task Run(Guid caseId, Guid workerId)
    {
        var file = await db.CaseFor(acting.Me, caseId, AccessLevel.Manage);
        var bar = await db.CaseBars.FirstOrDefaultAsync(row => row.CaseId == caseId && row.WorkerId == workerId).OrMissing();
        db.CaseBars.Remove(bar);
        db.Tell(acting, caseId, "People", "A bar was lifted", null, "people");
        await acting.Save(this, file.About(subject: workerId, what: await db.NameOfWorker(workerId)));
    }
}
