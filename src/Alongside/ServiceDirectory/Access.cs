using Alongside.Shared;
using Alongside.Shared.Rooms;

namespace Alongside.ServiceDirectory;

internal sealed class Access : IRoom
{
    public const Role Keepers = Role.Administrator | Role.ProgrammeManager;

    public static void Open(Room room) => room
        .Pages("/ServiceDirectory", Roles.ClientWork | Role.Administrator)
        .Pages("/ServiceDirectory/Import", Keepers)
        .Navigation("Directory", "/directory", "book", 50, Roles.ClientWork | Role.Administrator)
        .History("directory.", "/ServiceDirectory/_History.cshtml");
}
