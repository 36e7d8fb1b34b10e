using System.Buffers.Text;
using System.Security.Cryptography;
using Alongside.Ledger;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.FollowUps.Calendar;

/// <summary>Gives the worker's calendar feed an address, or a new one; the former stops working.</summary>
[Act("follow-up.feed-opened")]
public sealed class OpenCalendarFeed(AlongsideDb db, Acting acting, SecretBox secrets)
{
    /// <returns>The secret part of the address. It is never shown again.</returns>
    public async Task<string> Run()
    {
        var token = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        var hash = secrets.Hash(token);
        var feed = await db.CalendarFeeds.FirstOrDefaultAsync(row => row.WorkerId == acting.Me.Id);
        if (feed is null) db.CalendarFeeds.Add(new CalendarFeed(acting.Me.Id, hash, acting.Now));
        else feed.Renew(hash, acting.Now);
        await acting.Save(this, new Deed(acting.Me.Id, "Calendar feed"));
        return token;
    }
}
