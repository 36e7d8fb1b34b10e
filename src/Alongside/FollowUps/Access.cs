using Alongside.Shared;
using Alongside.Shared.Rooms;

namespace Alongside.FollowUps;

internal sealed class Access : IRoom
{
    public static void Open(Room room) => room
        .Pages("/FollowUps", Roles.ClientWork)
        .QuickAdd("Follow-up", "/follow-ups/add", "f", 40, Roles.ClientWork)
        .History("follow-up.", "/FollowUps/_History.cshtml");
}
