using Alongside.Ledger;
using Alongside.Records;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.FollowUps;

/// <summary>The follow-up is done; on a case, its timeline says so.</summary>
[Act("follow-up.done")]
public sealed class FinishFollowUp(AlongsideDb db, Acting acting)
{
    public async Task Run(Guid id)
    {
        var followUp = await db.FollowUps.VisibleTo(acting.Me).FirstOrDefaultAsync(row => row.Id == id).OrMissing();
        followUp.Do(acting.Now);
        if (followUp.CaseId is { } caseId)
            db.Moments.Add(Moment.Of(caseId, "Follow-up", $"Done: {followUp.Title}", followUp.Details ?? "", $"/follow-ups/{id}", acting.Me.Id, acting.Now));
        await acting.Save(this, new Deed(id, followUp.Title) { CaseId = followUp.CaseId });
    }
}
