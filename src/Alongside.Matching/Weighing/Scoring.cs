using Alongside.Matching.Comparing;
using Alongside.Matching.People;

namespace Alongside.Matching.Weighing;

/// <summary>Adds up what the levels of a pair say.</summary>
internal sealed class Scoring(PeopleTable people, Weights weights)
{
    /// <summary>The parts of an address go together: a family shares them all. So they say at most this much.</summary>
    private const double MostOfAddress = 20;

    /// <summary>People move: another address says at most this much against them.</summary>
    private const double LeastOfAddress = -6;

    /// <summary>What the address of a shelter or a post box says at most.</summary>
    private const double MostOfSharedAddress = 3;

    private static readonly Field[] Address = [Field.Number, Field.Street, Field.AddressLine2, Field.City, Field.PostalCode, Field.State];

    private readonly Rarity _rarity = new(people, weights);

    public Score Of(Levels levels, int left, int right)
    {
        var mostOfAddress = people.IsShared(left) || people.IsShared(right) ? MostOfSharedAddress : MostOfAddress;
        return Sum(levels, left, mostOfAddress);
    }

    /// <summary>By the levels alone.</summary>
    public Score Of(Levels levels) => Sum(levels, row: null, MostOfAddress);

    private Score Sum(Levels levels, int? row, double mostOfAddress)
    {
        var address = 0.0;
        foreach (var field in Address) address += Weight(levels, field, row);
        return new(
            Weight(levels, Field.GivenName, row),
            Weight(levels, Field.FamilyName, row),
            Weight(levels, Field.BirthDate, row),
            Math.Clamp(address, LeastOfAddress, mostOfAddress),
            Math.Max(Weight(levels, Field.Phone, row) + Weight(levels, Field.Email, row), -2),
            Weight(levels, Field.Identifier, row),
            Weight(levels, Field.Sex, row));
    }

    private double Weight(Levels levels, Field field, int? row)
    {
        var level = levels[field];
        var weight = weights[field, level];
        return level == Level.Same && row is { } at && field != Field.Sex ? weight + _rarity.Of(field, at) : weight;
    }
}
