using Alongside.Demo.Pack;
using Alongside.People;

namespace Alongside.Demo.Planning;

/// <summary>The client of a story and the children.</summary>
public sealed record Cast(PersonForm Client, IReadOnlyList<PlannedPerson> Household, bool Feminine, int Age, Wording Words)
{
    /// <summary>Family and friends who live elsewhere; in <see cref="Ties"/> they are counted after the household.</summary>
    public IReadOnlyList<PlannedPerson> Kin { get; init; } = [];

    public IReadOnlyList<PlannedTie> Ties { get; init; } = [];

    public string Called => Client.PreferredName ?? Client.GivenName!;

    public string FullName => $"{Called} {Client.FamilyName}".Trim();

    public string Language => Client.Language!;
}
