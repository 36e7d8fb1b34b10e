using Alongside.Shared.Rooms;

namespace Alongside.Safekeeping;

internal sealed class Access : IRoom
{
    public static void Open(Room room) => room.Services.AddScoped<CheckHouse>();
}
