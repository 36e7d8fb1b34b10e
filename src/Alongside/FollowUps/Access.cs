using System.Threading.RateLimiting;
using Alongside.Cases;
using Alongside.Cases.Transfers;
using Alongside.FollowUps.Calendar;
using Alongside.Ledger.Refusals;
using Alongside.Shared;
using Alongside.Shared.Rooms;
using Microsoft.AspNetCore.RateLimiting;

namespace Alongside.FollowUps;

internal sealed class Access : IRoom
{
    public static void Open(Room room)
    {
        room.Services.AddScoped<IStillOpen, OpenFollowUps>().AddScoped<IGoesAlong, FollowUpsGoAlong>().AddScoped<FeedEntries>().AddScoped<IWhose, WhoseFollowUp>().Configure<RateLimiterOptions>(LimitFeeds);
        room.Pages("/FollowUps", Roles.ClientWork)
            .Public("/FollowUps/Calendar/Feed")
            .Navigation("Calendar", "/calendar", "calendar", 40, Roles.ClientWork)
            .QuickAdd("Follow-up", "/follow-ups/add", "f", 40, Roles.ClientWork)
            .History("follow-up.", "/FollowUps/_History.cshtml");
    }

    private static void LimitFeeds(RateLimiterOptions limits) => limits.AddPolicy(FeedModel.RateLimit, context =>
        RateLimitPartition.GetFixedWindowLimiter($"feed {context.Connection.RemoteIpAddress}",
            _ => new FixedWindowRateLimiterOptions { PermitLimit = 60, Window = TimeSpan.FromMinutes(1) }));
}
