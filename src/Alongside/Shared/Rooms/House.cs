namespace Alongside.Shared.Rooms;

internal static class House
{
    public static HouseMap AddRoom<TRoom>(this HouseMap house, IServiceCollection services) where TRoom : IRoom
    {
        TRoom.Open(new Room(services, house));
        return house;
    }
}
