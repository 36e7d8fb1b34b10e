using Alongside.Shared;
using Alongside.Shared.Rooms;

namespace Alongside.Audits;

internal sealed class Access : IRoom
{
    public static void Open(Room room)
    {
        room.Services.AddScoped<LedgerQuestion>();
        room.Pages("/Audits", Role.Auditor | Role.Administrator)
            .Pages("/Audits/Printed", Roles.Everyone)
            .Navigation("Ledger", "/ledger", "history", 90, Role.Auditor | Role.Administrator);
    }
}
