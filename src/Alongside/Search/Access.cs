using Alongside.Shared;
using Alongside.Shared.Rooms;

namespace Alongside.Search;

internal sealed class Access : IRoom
{
    public static void Open(Room room)
    {
        room.Services.AddScoped<FindRecords>().AddScoped<FindPeople>();
        room.Pages("/Search", Roles.Everyone);
    }
}
