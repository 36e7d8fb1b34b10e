using Alongside.People.Drawings.Genograms;

namespace Alongside.People.Drawings.Ecomaps;

/// <summary>How strong a tie is; plain where the record does not tell.</summary>
public enum Strength
{
    Plain,
    Strong,
    Weak,
    Stressful,
}

/// <summary>Which way support, or harm, goes.</summary>
public enum Flow
{
    None,
    ToHousehold,
    FromHousehold,
}

/// <summary>Somebody, or an agency, around a household.</summary>
/// <param name="Key">The same for the same, whatever ties it has.</param>
/// <param name="Link">Where more of it is shown; null where the reader may not go.</param>
public sealed record Neighbour(string Key, string Name, Guid? PersonId, string? Link)
{
    public bool IsPerson => PersonId is not null;

    public static Neighbour Of(Guid person, string name, string? link) => new(KeyOf(person), name, person, link);

    /// <summary>The same person by whatever way they are known.</summary>
    public static string KeyOf(Guid person) => $"person {person}";
}

/// <summary>What joins a member of the household and a neighbour.</summary>
/// <param name="What">"friend of", "referral, in service".</param>
public sealed record Bond(Guid Member, string Neighbour, string What, Strength Strength, Flow Flow);

/// <summary>All that an ecomap is drawn from, in any order.</summary>
public sealed record Surroundings(IReadOnlyList<FamilyMember> Members, IReadOnlyList<Neighbour> Neighbours, IReadOnlyList<Bond> Bonds);
