using Alongside.Shared;
using Alongside.Shared.Rooms;

namespace Alongside.Notes;

internal sealed class Access : IRoom
{
    public static void Open(Room room) => room
        .Pages("/Notes", Roles.Casework)
        .QuickAdd("Contact note", "/notes/new", "c", 10, Roles.Casework)
        .History("note.", "/Notes/_History.cshtml");
}
