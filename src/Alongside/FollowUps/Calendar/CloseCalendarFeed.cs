using Alongside.Ledger;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.FollowUps.Calendar;

/// <summary>Switches the worker's calendar feed off; its address stops working.</summary>
[Act("follow-up.feed-closed")]
public sealed class CloseCalendarFeed(AlongsideDb db, Acting acting)
{
    public async Task Run()
    {
        var feed = await db.CalendarFeeds.FirstOrDefaultAsync(row => row.WorkerId == acting.Me.Id)
            ?? throw new RefusedException("Your calendar feed is off already.");
        db.CalendarFeeds.Remove(feed);
        await acting.Save(this, new Deed(acting.Me.Id, "Calendar feed"));
    }
}
