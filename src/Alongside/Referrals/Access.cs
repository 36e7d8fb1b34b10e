using Alongside.Cases;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Shared.Rooms;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Referrals;

internal sealed class Access : IRoom
{
    public static void Open(Room room)
    {
        room.Services.AddScoped<IStillOpen, OpenReferrals>().AddScoped<ReferralDrafting>();
        room.Services.AddHostedService<WatchReplies>();
        room.Pages("/Referrals", Roles.Casework)
            .Navigation("Referrals", "/referrals", "send", 60, Roles.Casework, Unanswered)
            .QuickAdd("Referral", "/referrals/new", "r", 50, Roles.Casework)
            .History("referral.", "/Referrals/_History.cshtml");
    }

    /// <summary>How many of the worker's own referrals have had no answer in the agreed days.</summary>
    private static Task<int> Unanswered(IServiceProvider services)
    {
        var (db, me, today) = (services.GetRequiredService<AlongsideDb>(), services.GetRequiredService<Me>(), services.GetRequiredService<AgencyClock>().Today);
        return db.Referrals.CountAsync(row => row.AuthorId == me.Id && (row.Status == ReferralStatus.Sent || row.Status == ReferralStatus.Received) && row.SortDay < today);
    }
}
