using Alongside.Cases;
using Alongside.Shared;
using Alongside.Shared.Rooms;

namespace Alongside.Consents;

internal sealed class Access : IRoom
{
    public static void Open(Room room)
    {
        room.Services.AddScoped<IHeaderTags, ConsentTags>();
        room.Pages("/Consents", Roles.Casework)
            .History("consent.", "/Consents/_History.cshtml")
            .History("disclosure.", "/Consents/_History.cshtml");
    }
}
