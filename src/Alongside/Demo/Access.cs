using Alongside.Shared.Rooms;

namespace Alongside.Demo;

internal sealed class Access : IRoom
{
    public static void Open(Room room) => room.Services.AddScoped<DemoAgency>();
}
