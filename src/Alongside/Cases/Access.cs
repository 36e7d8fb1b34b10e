using Alongside.Ledger;
using Alongside.Shared;
using Alongside.Shared.Rooms;

namespace Alongside.Cases;

internal sealed class Access : IRoom
{
    public static void Open(Room room)
    {
        room.Services.AddScoped<IBeforeSave, KeepCaseAccess>().AddScoped<CaseDoor>();
        room.Pages("/Cases", Roles.Casework)
            .Navigation("Caseload", "/cases", "people", 20, Roles.Casework)
            .History("case.", "/Cases/_History.cshtml");
    }
}
