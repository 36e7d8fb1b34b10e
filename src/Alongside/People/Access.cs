using Alongside.Shared;
using Alongside.Shared.Rooms;

namespace Alongside.People;

internal sealed class Access : IRoom
{
    public static void Open(Room room) => room
        .Pages("/People", Roles.ClientWork)
        .History("person.", "/People/_History.cshtml");
}
