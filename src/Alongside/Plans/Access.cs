using Alongside.Cases;
using Alongside.Ledger.Refusals;
using Alongside.Shared;
using Alongside.Shared.Rooms;

namespace Alongside.Plans;

internal sealed class Access : IRoom
{
    public static void Open(Room room)
    {
        room.Services.AddScoped<IStillOpen, PlanStillOpen>().AddScoped<IHeaderTags, PlanTags>().AddScoped<ICaseAside, GoalsCard>().AddScoped<IWhose, WhosePlan>();
        room.Pages("/Plans", Roles.Casework)
            .History("plan.", "/Plans/_History.cshtml")
            .History("goal.", "/Plans/_History.cshtml")
            .History("step.", "/Plans/_History.cshtml");
    }
}
