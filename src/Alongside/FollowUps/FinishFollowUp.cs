using Alongside.Ledger;
using Alongside.Shared.Database;

namespace Alongside.FollowUps;

/// <summary>The follow-up is done; on a case, its timeline says so.</summary>
[Act("follow-up.done")]
public sealed class FinishFollowUp(AlongsideDb db, Acting acting)
{
    public async Task Run(Guid id)
    {
        var followUp = await db.FollowUpToChange(acting.Me, id);
        followUp.Do(acting.Now);
        db.Tell(acting, followUp, "Done", followUp.Details);
        await acting.Save(this, await db.DeedOn(followUp));
    }
}
