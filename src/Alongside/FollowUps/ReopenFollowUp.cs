using Alongside.Ledger;
using Alongside.Shared;
using Alongside.Shared.Database;

namespace Alongside.FollowUps;

/// <summary>Takes back a "done" of the same day that was a mistake.</summary>
[Act("follow-up.reopened")]
public sealed class ReopenFollowUp(AlongsideDb db, Acting acting, AgencyClock clock)
{
    public async Task Run(Guid id)
    {
        var followUp = await db.FollowUpToChange(acting.Me, id);
        DateOnly? finishedOn = followUp.Finished is { } finished ? clock.DayOf(finished) : null;
        Refusal.If(FollowUpRules.WhyNotReopen(followUp, finishedOn, acting.Today));
        followUp.Reopen();
        db.Tell(acting, followUp, "Not done after all", null);
        await acting.Save(this, await db.DeedOn(followUp));
    }
}
