using Alongside.Demo.Pack;
using Alongside.People.Relationships;

namespace Alongside.Demo.Planning;

/// <summary>Finds family and friends who live elsewhere: of some clients with children it is known who else they belong to.</summary>
internal sealed class Kinfolk
{
    private const int Told = 35;
    private const int OldestWithParents = 58;

    private readonly Cast _cast;
    private readonly CultureText _culture;
    private readonly IEnumerable<string> _leads;
    private readonly Outline _outline;
    private readonly Chance _chance;
    private readonly List<PlannedPerson> _people = [];
    private readonly List<PlannedTie> _ties = [];

    private Kinfolk(Cast cast, CultureText culture, IEnumerable<string> leads, Outline outline, Chance chance) =>
        (_cast, _culture, _leads, _outline, _chance) = (cast, culture, leads, outline, chance);

    public static Cast Around(Cast cast, DemoPack pack, Outline outline, Chance chance)
    {
        var culture = pack.Names.Cultures.FirstOrDefault(one => one.Language == cast.Language) ?? pack.Names.Cultures[0];
        var children = Numbers(cast, person => person.IsTurned);
        if (children.Count == 0 || (outline.Lead is null && !chance.Percent(Told))) return cast;
        var kin = new Kinfolk(cast, culture, pack.Names.Leads.Select(lead => lead.Given), outline, chance);
        kin.OtherParents(children, Numbers(cast, person => !person.IsTurned));
        if (cast.Age <= OldestWithParents) kin.Parents();
        if (chance.Percent(60)) kin.Tie(kin.Add(feminine: true, cast.Age + chance.Between(-8, 12), related: false), RelationshipKind.Supports, null);
        return cast with { Kin = kin._people, Ties = kin._ties };
    }

    private static List<int> Numbers(Cast cast, Func<PlannedPerson, bool> which) => [.. cast.Household.Index().Where(one => which(one.Item)).Select(one => one.Index)];

    /// <summary>A partner is a parent of the youngest, somebody else of the children before.</summary>
    private void OtherParents(List<int> children, List<int> partners)
    {
        var youngest = partners.Count > 0 ? children[^1] : -1;
        var before = children.Where(child => child != youngest).ToList();
        foreach (var partner in partners)
        {
            Tie(partner, RelationshipKind.ParentOf, youngest);
            foreach (var child in before) Tie(partner, RelationshipKind.StepParentOf, child);
        }
        if (before.Count == 0) return;
        var other = Add(!_cast.Feminine, _cast.Age + _chance.Between(-4, 6), related: false);
        Tie(other, _chance.Percent(50) ? RelationshipKind.FormerSpouseOf : RelationshipKind.FormerPartnerOf, null);
        if (_outline.Setting.Unsafe) Tie(other, RelationshipKind.PerpetratorOfHarmTo, null);
        foreach (var child in before) Tie(other, RelationshipKind.ParentOf, child);
    }

    private void Parents()
    {
        var mother = Add(feminine: true, _cast.Age + _chance.Between(19, 32), related: true);
        Tie(mother, RelationshipKind.ParentOf, null);
        if (_chance.Percent(50)) Tie(mother, RelationshipKind.Supports, null);
        if (_chance.Percent(55))
        {
            var father = Add(feminine: false, _cast.Age + _chance.Between(20, 35), related: true);
            Tie(father, RelationshipKind.ParentOf, null);
            Tie(father, _chance.Percent(70) ? RelationshipKind.SpouseOf : RelationshipKind.FormerSpouseOf, mother);
        }
        for (var siblings = _chance.Between(0, 2); siblings > 0; siblings--)
        {
            var sibling = Add(_chance.Percent(50), _cast.Age + _chance.Between(-9, 9), related: true);
            Tie(mother, RelationshipKind.ParentOf, sibling);
            Tie(sibling, RelationshipKind.SiblingOf, null);
        }
    }

    private int Add(bool feminine, int age, bool related)
    {
        var like = related || _cast.Client.FamilyName is null ? _cast.Client : _cast.Client with { FamilyName = _chance.Pick(_culture.Family) };
        var form = Casting.Person(_chance.Pick([.. (feminine ? _culture.Feminine : _culture.Masculine).Except(_leads)]), like, feminine ? "she/her" : "he/him", _outline.Start.Year - age, _chance);
        _people.Add(new PlannedPerson(form, null, null, IsTurned: false, LivesWithClient: false));
        return _cast.Household.Count + _people.Count - 1;
    }

    private void Tie(int from, RelationshipKind kind, int? to) => _ties.Add(new PlannedTie(from, kind, to));
}
