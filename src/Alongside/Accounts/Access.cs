using Alongside.Shared;
using Alongside.Shared.Rooms;

namespace Alongside.Accounts;

internal sealed class Access : IRoom
{
    public static void Open(Room room) => room
        .Pages("/Accounts", Roles.Everyone)
        .Pages("/Accounts/Workers", Role.Administrator)
        .Public("/Accounts/SignIn")
        .Public("/Shared/Error")
        .History("worker.", "/Accounts/_History.cshtml");
}
