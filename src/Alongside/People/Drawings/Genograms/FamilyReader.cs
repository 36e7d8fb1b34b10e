namespace Alongside.People.Drawings.Genograms;

/// <summary>Tells all that is known of one person of a family.</summary>
internal sealed class FamilyReader(Kin kin)
{
    private readonly Dictionary<Guid, int> _numbers = kin.People.Index().ToDictionary(one => one.Item.Id, one => one.Index);

    public IReadOnlyList<ListedFact> Facts(FamilyMember person)
    {
        var me = _numbers[person.Id];
        int Other<T>(Known<T> known) where T : Fact => known.From == me ? known.To : known.From;
        List<ListedFact> facts =
        [
            new("Parents", [.. kin.Of<Parenthood>().Where(known => known.To == me).Select(known => Mention(known.From, known.Fact, known.Fact.As.Adjective()))]),
            new("Partners", [.. kin.Of<Couple>().Where(known => known.From == me || known.To == me).Select(known => Mention(Other(known), known.Fact, known.Fact.As.InWords()))]),
            new("Children", [.. kin.Of<Parenthood>().Where(known => known.From == me).Select(known => Mention(known.To, known.Fact, ChildWords(known.Fact.As)))]),
            new("Brothers and sisters", [.. Siblings(me)]),
            .. kin.Of<Tie>().Where(known => known.Fact.As != TieKind.Sibling && (known.From == me || known.To == me))
                .GroupBy(known => known.From == me ? FactWords.OfFirst(known.Fact) : FactWords.OfSecond(known.Fact))
                .Select(words => new ListedFact(char.ToUpperInvariant(words.Key[0]) + words.Key[1..], [.. words.Select(known => Mention(Other(known), known.Fact, null))])),
        ];
        return [.. facts.Where(fact => fact.Who.Count > 0)];
    }

    public IReadOnlyList<string> Homes(FamilyMember person) => [.. kin.Households.Where(home => home.Members.Contains(_numbers[person.Id])).Select(home => home.Household.Name)];

    private IEnumerable<Mention> Siblings(int me)
    {
        var told = kin.Ties(TieKind.Sibling).Where(known => known.From == me || known.To == me).ToLookup(known => known.From == me ? known.To : known.From, known => (Fact?)known.Fact);
        var mine = Parents(me);
        return from other in Enumerable.Range(0, kin.People.Count)
               where other != me && (told.Contains(other) || mine.Intersect(Parents(other)).Any())
               from fact in told[other].DefaultIfEmpty()
               select Mention(other, fact, How(me, other, mine));
    }

    private string? How(int me, int other, IReadOnlyList<int> mine)
    {
        var (theirs, shared) = (Parents(other), mine.Intersect(Parents(other)).Count());
        if (shared == 1 && mine.Count == 2 && theirs.Count == 2) return "half";
        return shared == mine.Count && shared > 0 && Twins.AreTwins(kin, me, other) ? "twin" : null;
    }

    private static string? ChildWords(ParentKind kind) => kind switch
    {
        ParentKind.Guardian => "ward",
        ParentKind.Adoptive => "adopted",
        _ => kind.Adjective(),
    };

    private List<int> Parents(int child) => [.. kin.Of<Parenthood>().Where(known => known.To == child && known.Fact.As <= ParentKind.Adoptive).Select(known => known.From).Distinct()];

    private Mention Mention(int other, Fact? fact, string? words)
    {
        var note = string.Join(", ", new[] { words, fact is null ? null : FactWords.When(fact) }.OfType<string>());
        return new Mention(kin.People[other], note.Length == 0 ? null : note, fact);
    }
}
