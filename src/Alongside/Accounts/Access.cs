using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Shared.Rooms;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Accounts;

internal sealed class Access : IRoom
{
    public static void Open(Room room) => room
        .Pages("/Accounts", Roles.Everyone)
        .Pages("/Accounts/Workers", Role.Administrator)
        .Pages("/Accounts/Teams", Role.Administrator)
        .Pages("/Accounts/FirstRun", Role.Administrator)
        .Pages("/Accounts/SignedIn/Limits", Role.Administrator)
        .Public("/Accounts/SignIn")
        .Public("/Accounts/SignInCode")
        .Public("/Accounts/Passkeys/Use")
        .Public("/Accounts/SignOut")
        .Public("/Accounts/Welcome")
        .Public("/Accounts/FirstRun/First")
        .Public("/Shared/Error")
        .Administration("Teams", "/accounts/teams", "supervise", 20, "Who works under which supervisor, and whether they read each other’s cases.",
            done: services => services.GetRequiredService<AlongsideDb>().Teams.AnyAsync())
        .Administration("Workers", "/accounts/workers", "people", 30, "Invite people, choose what each may do, help those who cannot sign in.",
            done: async services => await services.GetRequiredService<AlongsideDb>().Workers.CountAsync() > 1)
        .Administration("Sessions", "/accounts/session-limits", "clock", 35, "How long a session lasts, with and without a click.")
        .History("session-limits.", "/Accounts/_History.cshtml")
        .History("worker.", "/Accounts/_History.cshtml")
        .History("team.", "/Accounts/_History.cshtml");
}
