using Alongside.Cases;
using Alongside.People.Drawings;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Shared.Rooms;

namespace Alongside.Referrals;

internal sealed class Access : IRoom
{
    public static void Open(Room room)
    {
        room.Services.AddScoped<IStillOpen, OpenReferrals>().AddScoped<ReferralDrafting>().AddScoped<IAround, AgenciesAround>();
        room.Services.AddHostedService<WatchReplies>();
        room.Pages("/Referrals", Roles.Casework)
            .Navigation("Referrals", "/referrals", "send", 60, Roles.Casework, Unanswered)
            .QuickAdd("Referral", "/referrals/new", "r", 50, Roles.Casework)
            .History("referral.", "/Referrals/_History.cshtml");
    }

    private static IQueryable<Guid> Unanswered(IServiceProvider services) => services.GetRequiredService<AlongsideDb>()
        .Unanswered(services.GetRequiredService<Me>(), services.GetRequiredService<AgencyClock>().Today).Select(row => row.Id);
}
