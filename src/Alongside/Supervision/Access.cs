using Alongside.Shared;
using Alongside.Shared.Rooms;

namespace Alongside.Supervision;

internal sealed class Access : IRoom
{
    public static void Open(Room room) => room
        .Pages("/Supervision", Roles.Leads)
        .Navigation("Supervision", "/supervision", "supervise", 60, Roles.Leads);
}
