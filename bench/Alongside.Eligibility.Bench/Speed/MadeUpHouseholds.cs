using Alongside.Eligibility.Facts;
using Alongside.Eligibility.Households;

namespace Alongside.Eligibility.Bench.Speed;

/// <summary>Households of one to six persons of all states; one fact in twenty is left unknown.</summary>
internal sealed class MadeUpHouseholds(FactList facts, int seed)
{
    private const double Unknown = 0.05;
    private readonly Random _chance = new(seed);

    public Household Next()
    {
        var many = 1 + _chance.Next(6);
        var household = new Household(facts, [.. Enumerable.Range(1, many).Select(number => $"person {number}")]);
        foreach (var fact in facts.OfHousehold) if (_chance.NextDouble() >= Unknown) household.Know(fact.Name, Value(fact));
        for (var person = 0; person < many; person++)
            foreach (var fact in facts.OfPerson) if (_chance.NextDouble() >= Unknown) household.Know(person, fact.Name, Value(fact));
        return household;
    }

    private Given Value(Fact fact) => fact.Kind switch
    {
        Kind.YesNo => Given.Of(_chance.NextDouble() < 0.1),
        Kind.Choice => Given.Of(fact.Choices[_chance.NextDouble() < 0.6 ? 0 : _chance.Next(fact.Choices.Count)]),
        _ when fact.Name == "age" => Given.Of((decimal)_chance.Next(90)),
        Kind.Number => Given.Of(Math.Clamp(_chance.Next(12), fact.Min, fact.Max)),
        _ => Given.Of(_chance.NextDouble() < 0.8 ? 0m : _chance.Next(20_000)),
    };
}
