using Alongside.FollowUps;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Shared.Design;
using Alongside.Shared.Rooms;
using Alongside.Today.Cards;

namespace Alongside.Today;

internal sealed class Access : IRoom
{
    public static void Open(Room room)
    {
        room.Services.AddScoped<INavigation, Navigation>()
            .AddScoped<ITodayCard, TransfersOffered>()
            .AddScoped<ITodayCard, NewInquiries>()
            .AddScoped<ITodayCard, UnansweredReferrals>()
            .AddScoped<ITodayCard, Unfinished>()
            .AddScoped<ITodayCard, NewToYou>()
            .AddScoped<ITodayCard, ClocksRunningOut>();
        room.Pages("/Today", Roles.Everyone)
            .Navigation("Today", "/", "sun", 10, Roles.Everyone, Due);
    }

    private static IQueryable<Guid> Due(IServiceProvider services)
    {
        var (me, today) = (services.GetRequiredService<Me>().Id, services.GetRequiredService<AgencyClock>().Today);
        return services.GetRequiredService<AlongsideDb>().FollowUps
            .Where(row => row.WorkerId == me && row.State == FollowUpState.Open && row.Due <= today).Select(row => row.Id);
    }
}
