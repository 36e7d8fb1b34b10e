using Alongside.People.Drawings.Genograms;

namespace Alongside.People.Drawings.Ecomaps;

/// <summary>A member of the household and their place on the way around; none for the one in the middle.</summary>
internal sealed record MemberSeat(FamilyMember Person, double? Place);

/// <param name="Member">The only member it is tied to; null when there are several, or when that one is in the middle.</param>
internal sealed record NeighbourSeat(Neighbour Neighbour, double Place, bool IsOfMany, FamilyMember? Member);

/// <summary>
/// Who sits where around the household: in the middle the one with the most ties, around them the others, outside each of these the
/// neighbours that are theirs alone, and all further neighbours between them. So no line has to pass another member.
/// </summary>
internal sealed class Round
{
    private const int LeastOfMember = 2;

    public List<MemberSeat> Members { get; } = [];
    public List<NeighbourSeat> Neighbours { get; } = [];
    public IReadOnlyList<Bond> Bonds { get; }

    /// <summary>Places on the whole way around.</summary>
    public int Places { get; private set; }

    public Round(Surroundings given)
    {
        var members = given.Members.DistinctBy(person => person.Id)
            .OrderByDescending(person => person.IsIndex).ThenBy(person => person.Born ?? DateOnly.MaxValue).ThenBy(person => person.Name, StringComparer.Ordinal).ThenBy(person => person.Id).ToList();
        var neighbours = given.Neighbours.DistinctBy(one => one.Key)
            .OrderByDescending(one => one.IsPerson).ThenBy(one => one.Name, StringComparer.Ordinal).ThenBy(one => one.Key, StringComparer.Ordinal).ToList();
        Bonds =
        [
            .. given.Bonds.Distinct().Where(bond => members.Exists(person => person.Id == bond.Member) && neighbours.Exists(one => one.Key == bond.Neighbour))
                .OrderBy(bond => bond.Neighbour, StringComparer.Ordinal).ThenBy(bond => members.FindIndex(person => person.Id == bond.Member))
                .ThenBy(bond => bond.What, StringComparer.Ordinal).ThenBy(bond => bond.Strength).ThenBy(bond => bond.Flow),
        ];
        var owners = neighbours.ToDictionary(one => one.Key, one => Bonds.Where(bond => bond.Neighbour == one.Key).Select(bond => bond.Member).Distinct().ToList());
        var middle = members.MaxBy(person => owners.Values.Count(theirs => theirs is [var only] && only == person.Id));
        var others = members.Where(person => person != middle).ToList();
        var shared = neighbours.Where(one => !others.Exists(person => owners[one.Key] is [var only] && only == person.Id)).ToList();
        if (middle is not null) Members.Add(new MemberSeat(middle, null));
        var gaps = Math.Max(1, others.Count);
        for (var at = 0; at < gaps; at++)
        {
            if (at < others.Count) Seat(others[at], [.. neighbours.Where(one => owners[one.Key] is [var only] && only == others[at].Id)]);
            foreach (var one in shared[(at * shared.Count / gaps)..((at + 1) * shared.Count / gaps)])
                Neighbours.Add(new NeighbourSeat(one, Places++, owners[one.Key].Count != 1, null));
        }
    }

    private void Seat(FamilyMember member, List<Neighbour> theirs)
    {
        var places = Math.Max(LeastOfMember, theirs.Count);
        Members.Add(new MemberSeat(member, Places + (places - 1) / 2.0));
        foreach (var (at, one) in theirs.Index()) Neighbours.Add(new NeighbourSeat(one, Places + at + (places - theirs.Count) / 2.0, false, member));
        Places += places;
    }
}
