using Alongside.Shared;
using Alongside.Shared.Design;
using Alongside.Shared.Rooms;

namespace Alongside.Today;

internal sealed class Access : IRoom
{
    public static void Open(Room room)
    {
        room.Services.AddScoped<INavigation, Navigation>();
        room.Pages("/Today", Roles.Everyone)
            .Navigation("Today", "/", "sun", 10, Roles.Everyone);
    }
}
