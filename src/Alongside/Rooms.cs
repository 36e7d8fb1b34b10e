using Alongside.Shared.Rooms;

namespace Alongside;

/// <summary>The rooms of the house, in the order of a case's way through it.</summary>
internal static class Rooms
{
    public static HouseMap Open(IServiceCollection services)
    {
        var house = new HouseMap();
        house
            .AddRoom<Safekeeping.Access>(services)
            .AddRoom<Records.Access>(services)
            .AddRoom<Accounts.Access>(services)
            .AddRoom<Setup.Access>(services)
            .AddRoom<Drafts.Access>(services)
            .AddRoom<People.Access>(services)
            .AddRoom<Cases.Access>(services)
            .AddRoom<FollowUps.Access>(services)
            .AddRoom<Plans.Access>(services)
            .AddRoom<ServiceDirectory.Access>(services)
            .AddRoom<Consents.Access>(services)
            .AddRoom<Referrals.Access>(services)
            .AddRoom<Notes.Access>(services)
            .AddRoom<Assessments.Access>(services)
            .AddRoom<Intakes.Access>(services)
            .AddRoom<Supervision.Access>(services)
            .AddRoom<Search.Access>(services)
            .AddRoom<Today.Access>(services)
            .AddRoom<Demo.Access>(services)
            .AddRoom<Audits.Access>(services);
        return house;
    }
}
