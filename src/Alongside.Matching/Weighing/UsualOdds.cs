using Alongside.Matching.Comparing;
using Alongside.Matching.People;

namespace Alongside.Matching.Weighing;

/// <summary>Sound values before the data have said anything: what records of agencies are known to look like.</summary>
internal static class UsualOdds
{
    public static Odds[,] All()
    {
        var odds = new Odds[Enum.GetValues<Field>().Length, Enum.GetValues<Level>().Length];
        foreach (var (field, level, same, others) in Table) odds[(int)field, (int)level] = new(same, others);
        return odds;
    }

    private static readonly (Field, Level, double, double)[] Table =
    [
        (Field.GivenName, Level.Same, 0.76, 0.006), (Field.GivenName, Level.Nickname, 0.03, 0.003), (Field.GivenName, Level.Near, 0.07, 0.003),
        (Field.GivenName, Level.Sound, 0.02, 0.005), (Field.GivenName, Level.Alike, 0.01, 0.006), (Field.GivenName, Level.Part, 0.03, 0.003),
        (Field.GivenName, Level.Swapped, 0.03, 0.0003), (Field.GivenName, Level.Crossed, 0.005, 0.0005), (Field.GivenName, Level.Different, 0.045, 0.973),
        (Field.FamilyName, Level.Same, 0.78, 0.002), (Field.FamilyName, Level.Near, 0.07, 0.0015), (Field.FamilyName, Level.Sound, 0.02, 0.003),
        (Field.FamilyName, Level.Alike, 0.01, 0.005), (Field.FamilyName, Level.Part, 0.03, 0.001), (Field.FamilyName, Level.Swapped, 0.03, 0.0003),
        (Field.FamilyName, Level.Former, 0.01, 0.0005), (Field.FamilyName, Level.Different, 0.05, 0.987),
        (Field.BirthDate, Level.Same, 0.89, 0.00005), (Field.BirthDate, Level.Swapped, 0.01, 0.0002), (Field.BirthDate, Level.Near, 0.04, 0.0015),
        (Field.BirthDate, Level.Alike, 0.02, 0.012), (Field.BirthDate, Level.Part, 0.02, 0.002), (Field.BirthDate, Level.Different, 0.02, 0.984),
        (Field.Sex, Level.Same, 0.97, 0.5), (Field.Sex, Level.Different, 0.03, 0.5),
        (Field.Phone, Level.Same, 0.6, 0.0003), (Field.Phone, Level.Near, 0.03, 0.00005), (Field.Phone, Level.Different, 0.37, 0.9997),
        (Field.Email, Level.Same, 0.6, 0.0002), (Field.Email, Level.Near, 0.08, 0.0003), (Field.Email, Level.Different, 0.32, 0.9995),
        (Field.Number, Level.Same, 0.7, 0.02), (Field.Number, Level.Near, 0.08, 0.08), (Field.Number, Level.Different, 0.22, 0.9),
        (Field.Street, Level.Same, 0.62, 0.002), (Field.Street, Level.Near, 0.12, 0.001), (Field.Street, Level.Alike, 0.03, 0.006),
        (Field.Street, Level.Swapped, 0.02, 0.0002), (Field.Street, Level.Different, 0.21, 0.9908),
        (Field.AddressLine2, Level.Same, 0.5, 0.004), (Field.AddressLine2, Level.Near, 0.15, 0.003), (Field.AddressLine2, Level.Alike, 0.05, 0.006),
        (Field.AddressLine2, Level.Swapped, 0.02, 0.0002), (Field.AddressLine2, Level.Different, 0.28, 0.9868),
        (Field.City, Level.Same, 0.75, 0.03), (Field.City, Level.Near, 0.12, 0.003), (Field.City, Level.Alike, 0.02, 0.012), (Field.City, Level.Different, 0.11, 0.955),
        (Field.PostalCode, Level.Same, 0.72, 0.005), (Field.PostalCode, Level.Near, 0.1, 0.02), (Field.PostalCode, Level.Different, 0.18, 0.975),
        (Field.State, Level.Same, 0.95, 0.3), (Field.State, Level.Different, 0.05, 0.7),
        (Field.Identifier, Level.Same, 0.9, 0.00001), (Field.Identifier, Level.Near, 0.06, 0.0001), (Field.Identifier, Level.Part, 0.02, 0.0002),
        (Field.Identifier, Level.Different, 0.02, 0.9997),
    ];
}
