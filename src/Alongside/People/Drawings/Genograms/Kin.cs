namespace Alongside.People.Drawings.Genograms;

/// <summary>A fact with the numbers of its people.</summary>
internal readonly record struct Known<T>(T Fact, int From, int To) where T : Fact;

/// <summary>A family in one order, whatever order it came in: people by age, no fact twice, none about somebody who is not there.</summary>
internal sealed class Kin
{
    public IReadOnlyList<FamilyMember> People { get; }
    public IReadOnlyList<Known<Fact>> Facts { get; }
    public IReadOnlyList<(LivingTogether Household, int[] Members)> Households { get; }
    public int Index { get; }

    public Kin(Family family)
    {
        People =
        [
            .. family.People.DistinctBy(person => person.Id)
                .OrderBy(person => person.Born ?? DateOnly.MaxValue).ThenBy(person => person.Name, StringComparer.Ordinal).ThenBy(person => person.Id),
        ];
        var numbers = People.Index().ToDictionary(one => one.Item.Id, one => one.Index);
        Facts =
        [
            .. family.Facts.Where(fact => fact.From != fact.To && numbers.ContainsKey(fact.From) && numbers.ContainsKey(fact.To))
                .Select(fact => fact.IsMutual && numbers[fact.From] > numbers[fact.To] ? fact with { From = fact.To, To = fact.From } : fact)
                .Distinct().Select(fact => new Known<Fact>(fact, numbers[fact.From], numbers[fact.To]))
                .OrderBy(known => known.Fact.Kind).ThenBy(known => known.From).ThenBy(known => known.To).ThenBy(known => known.Fact.Since).ThenBy(known => known.Fact.Until),
        ];
        Households =
        [
            .. family.Households.DistinctBy(row => row.Id).OrderBy(row => row.Name, StringComparer.Ordinal).ThenBy(row => row.Id)
                .Select(row => (row, row.Members.Distinct().Where(numbers.ContainsKey).Select(id => numbers[id]).Order().ToArray())).Where(row => row.Item2.Length > 0),
        ];
        Index = Math.Max(0, People.Index().FirstOrDefault(one => one.Item.IsIndex).Index);
    }

    public IEnumerable<Known<T>> Of<T>() where T : Fact =>
        Facts.Where(known => known.Fact is T).Select(known => new Known<T>((T)known.Fact, known.From, known.To));

    public IEnumerable<Known<Tie>> Ties(TieKind kind) => Of<Tie>().Where(tie => tie.Fact.As == kind);
}
