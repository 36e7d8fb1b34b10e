using Alongside.Demo.Pack;
using Alongside.Referrals;

namespace Alongside.Demo.Planning;

/// <summary>What a partner answers, so many days after the answer before.</summary>
internal sealed record ReferralTurn(int Days, ReferralStatus To, int? DaysAhead = null, string? Reason = null, GotIt? GotIt = null);

/// <summary>The ways that referrals go.</summary>
internal static class ReferralCourse
{
    private static readonly string[] WhyDeclined = ["Full until next month.", "Takes only people who live east of the river.", "No interpreter for this language at present."];
    private static readonly string[] WhyEnded = ["Did not come three times.", "The groups fell on work days.", "Found somebody closer to home."];

    public static IReadOnlyList<ReferralTurn> Of(Chance chance) => chance.Between(0, 99) switch
    {
        < 50 => Good(chance),
        < 62 => [Received(chance), new(chance.Between(2, 6), ReferralStatus.Declined, Reason: chance.Pick(WhyDeclined))],
        < 78 => [Received(chance), new(3, ReferralStatus.Waitlisted, chance.Between(30, 80)), new(chance.Between(30, 80), ReferralStatus.Accepted), .. Served(chance)],
        < 88 => [Received(chance), new(3, ReferralStatus.Accepted), new(2, ReferralStatus.Scheduled, 7), new(8, ReferralStatus.InService), new(chance.Between(20, 60), ReferralStatus.Ended, Reason: chance.Pick(WhyEnded))],
        < 94 => [Received(chance), new(chance.Between(5, 20), ReferralStatus.Cancelled, Reason: "Found help elsewhere before they answered.")],
        _ => [Received(chance)],
    };

    public static IReadOnlyList<ReferralTurn> Good(Chance chance) => [Received(chance), new(chance.Between(1, 5), ReferralStatus.Accepted), .. Served(chance)];

    private static ReferralTurn Received(Chance chance) => new(chance.Between(1, 5), ReferralStatus.Received);

    private static ReferralTurn[] Served(Chance chance) =>
    [
        new(chance.Between(1, 5), ReferralStatus.Scheduled, chance.Between(5, 14)),
        new(chance.Between(5, 14), ReferralStatus.InService),
        new(chance.Between(30, 110), ReferralStatus.Completed, Reason: "Finished as agreed.", GotIt: chance.Weighed([GotIt.Yes, GotIt.Partly, GotIt.No], got => got == GotIt.Yes ? 7 : got == GotIt.Partly ? 2 : 1)),
    ];
}
