using Alongside.Shared;
using Alongside.Shared.Rooms;

namespace Alongside.Setup;

internal sealed class Access : IRoom
{
    public static void Open(Room room) => room
        .Pages("/Setup", Role.Administrator)
        .History("setup.", "/Setup/_History.cshtml");
}
