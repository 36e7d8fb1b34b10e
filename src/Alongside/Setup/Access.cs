using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Shared.Rooms;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Setup;

internal sealed class Access : IRoom
{
    public static void Open(Room room) => room
        .Pages("/Setup", Role.Administrator)
        .Navigation("Administration", "/setup", "settings", 90, Role.Administrator)
        .Administration("Agency", "/setup/agency", "home", 10, "Its name, time zone and languages, and what calendar feeds may show, how long unsent forms are kept.")
        .Administration("Programmes", "/setup/programmes", "goal", 15, "What you offer: each case is opened in a programme.",
            done: services => services.GetRequiredService<AlongsideDb>().Programmes.AnyAsync())
        .History("setup.", "/Setup/_History.cshtml");
}
