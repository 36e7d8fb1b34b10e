namespace Alongside.People.Drawings.Ecomaps;

/// <summary>What a line of an ecomap says, as it is read.</summary>
public static class BondWords
{
    public static string InWords(this Strength strength) => strength == Strength.Plain ? "not said" : strength.ToString().ToLowerInvariant();

    /// <summary>Which way it goes; nothing where that is not known.</summary>
    public static string? InWords(this Bond bond, string member) => bond.Flow switch
    {
        Flow.ToHousehold => $"to {member}",
        Flow.FromHousehold => $"from {member}",
        _ => null,
    };
}
