using Alongside.Ledger;
using Alongside.Ledger.Refusals;
using Alongside.Shared.Rooms;

namespace Alongside.Records;

internal sealed class Access : IRoom
{
    public static void Open(Room room) => room.Services.AddScoped<IBeforeSave, KeepChronicle>().AddScoped<IWhose, WhoseRecord>();
}
