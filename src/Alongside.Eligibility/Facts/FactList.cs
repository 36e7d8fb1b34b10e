using System.Collections.Frozen;

namespace Alongside.Eligibility.Facts;

/// <summary>All the facts that rules may speak of, and the lists some of them stand in.</summary>
public sealed class FactList(IEnumerable<Fact> facts, IEnumerable<FactGroup> groups)
{
    private readonly FrozenDictionary<string, (Fact Fact, int Place)> _places = Places(facts);

    public IReadOnlyList<Fact> OfHousehold { get; } = [.. facts.Where(fact => !fact.OfPerson)];

    public IReadOnlyList<Fact> OfPerson { get; } = [.. facts.Where(fact => fact.OfPerson)];

    public IReadOnlyList<FactGroup> Groups { get; } = [.. groups];

    public IEnumerable<Fact> All => OfHousehold.Concat(OfPerson);

    public Fact? Find(string name) => _places.TryGetValue(name, out var found) ? found.Fact : null;

    /// <summary>Where its value stands among those of its household, or of its person.</summary>
    public int PlaceOf(string name) => _places[name].Place;

    public FactGroup? Group(string list, bool ofPerson) => Groups.FirstOrDefault(group => group.List == list && group.OfPerson == ofPerson);

    private static FrozenDictionary<string, (Fact Fact, int Place)> Places(IEnumerable<Fact> facts) =>
        facts.GroupBy(fact => fact.OfPerson).SelectMany(level => level.Select((fact, place) => (fact, place))).ToFrozenDictionary(each => each.fact.Name);
}

/// <summary>Facts that are asked and told together: all incomes of a person. A list that is there is complete.</summary>
public sealed record FactGroup(string List, bool OfPerson, string Ask);
