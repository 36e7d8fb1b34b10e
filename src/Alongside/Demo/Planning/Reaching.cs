using System.Globalization;
using Alongside.Demo.Pack;
using Alongside.People.ContactPoints;

namespace Alongside.Demo.Planning;

/// <summary>How a client can be reached, and what makes it safe. Numbers and addresses are of the kind kept free for stories.</summary>
public static class Reaching
{
    private static readonly string[] AreaCodes = ["224", "312", "331", "630", "708", "773", "847", "872"];
    private static readonly string[] SafeHours = ["weekdays 9 to 3", "14:00 to 16:00", "mornings", "after 5 in the evening"];

    public static string Phone(Chance chance) => $"({chance.Pick(AreaCodes)}) 555-{(100 + chance.Between(0, 99)).ToString("D4", CultureInfo.InvariantCulture)}";

    public static IReadOnlyList<ContactForm> Of(DemoPack pack, Outline outline, Cast cast, Chance chance)
    {
        var unsafeHome = outline.Setting.Unsafe;
        List<ContactForm> ways =
        [
            new()
            {
                Kind = ContactKind.Phone, Value = Phone(chance), Use = unsafeHome ? "a friend's" : "mobile", IsPreferred = true,
                Messages = unsafeHome ? MessageRule.No : (MessageRule)chance.Between(0, 2), SenderName = unsafeHome ? "the clinic" : null,
                Hours = unsafeHome || chance.Percent(20) ? chance.Pick(SafeHours) : null, IsProtected = unsafeHome,
                Note = unsafeHome ? "Hang up if anybody else answers." : null,
            },
        ];
        if (unsafeHome || outline.Lead is { Landline: true })
            ways.Add(new() { Kind = ContactKind.Phone, Value = Phone(chance), Use = "landline", DoNotUse = true, Note = "Others in the house listen." });
        if (chance.Percent(80))
            ways.Add(new()
            {
                Kind = ContactKind.Address,
                Value = $"{chance.Between(2, 480)} {chance.Pick(pack.Names.Streets)}, Harbor Mills",
                Use = "home",
                IsProtected = unsafeHome,
                DoNotUse = unsafeHome && chance.Percent(50),
            });
        if (!unsafeHome && cast.Called.All(char.IsAsciiLetter) && chance.Percent(45))
            ways.Add(new() { Kind = ContactKind.Email, Value = $"{cast.Called.ToLowerInvariant()}.{outline.Index}@mail.example", Messages = MessageRule.Yes });
        return ways;
    }
}
