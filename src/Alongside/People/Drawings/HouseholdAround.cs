using Alongside.People.Drawings.Ecomaps;
using Alongside.People.Relationships;
using Alongside.Shared;

namespace Alongside.People.Drawings;

/// <param name="Home">What the household is called; null when none is written down.</param>
/// <param name="OtherHomes">Households in which the person lives too.</param>
/// <param name="LeftOut">How many more are known than the drawing takes.</param>
public sealed record PersonSurroundings(Person Person, string? Home, IReadOnlyList<string> OtherHomes, Surroundings Given, int LeftOut)
{
    /// <summary>Everybody who is shown.</summary>
    public IEnumerable<Guid> People => Given.Members.Select(member => member.Id).Concat(Given.Neighbours.Select(one => one.PersonId).OfType<Guid>()).Distinct();
}

/// <summary>Gathers whom a person lives with, and the people and agencies around them, as far as the worker may see it.</summary>
public sealed class HouseholdAround(KnownPeople known, IEnumerable<IAround> rooms, AgencyClock clock)
{
    public const int MostMembers = 12;
    public const int MostNeighbours = 24;

    /// <exception cref="Shared.MissingException">There is no such person, or the worker does not see them.</exception>
    public async Task<PersonSurroundings> Of(Guid id)
    {
        var person = await known.See(id);
        var homes = await known.Homes([id]);
        var all = (await known.Among([id, .. homes.Take(1).SelectMany(home => home.Members)])).OrderByDescending(one => one.Person.Id == id).ThenBy(one => one.Person.Id).ToList();
        var members = all.Take(MostMembers).ToDictionary(one => one.Person.Id);
        List<Guid> seen = [.. members.Values.Where(one => one.MayOpen).Select(one => one.Person.Id)];
        var genders = await known.Genders(seen);
        var around = new List<(Neighbour Neighbour, Bond Bond)>(await People(seen, members.ContainsKey));
        foreach (var room in rooms) around.AddRange((await room.Of(seen)).Where(one => !all.Exists(member => member.Person.Id == one.Neighbour.PersonId)));
        var nearest = around.GroupBy(one => one.Neighbour.Key).OrderByDescending(bonds => bonds.Any(one => one.Bond.Member == id)).ThenBy(bonds => bonds.Key, StringComparer.Ordinal).ToList();
        var taken = nearest.Take(MostNeighbours).SelectMany(bonds => bonds).ToList();
        return new PersonSurroundings(person, homes.Select(home => home.Name).FirstOrDefault(), [.. homes.Skip(1).Select(home => home.Name)],
            new Surroundings([.. members.Values.Select(one => one.Person.Drawn(id, one.MayOpen, genders[one.Person.Id], clock.Today))], [.. taken.Select(one => one.Neighbour)], [.. taken.Select(one => one.Bond)]),
            all.Count - members.Count + nearest.Count - Math.Min(nearest.Count, MostNeighbours));
    }

    private async Task<IEnumerable<(Neighbour, Bond)>> People(IReadOnlyCollection<Guid> seen, Func<Guid, bool> isMember)
    {
        var rows = (await known.Relations(seen)).Where(row => row.Until is null).ToList();
        var others = (await known.Among([.. rows.SelectMany(row => new[] { row.FromPersonId, row.ToPersonId }).Where(other => !isMember(other)).Distinct()])).ToDictionary(one => one.Person.Id);
        return from row in rows
               from side in new[] { (Member: row.FromPersonId, Other: row.ToPersonId), (Member: row.ToPersonId, Other: row.FromPersonId) }
               where isMember(side.Member) && others.ContainsKey(side.Other)
               let other = others[side.Other]
               select (Neighbour.Of(side.Other, other.Person.DisplayName, other.MayOpen ? $"/people/{side.Other}" : null), Bond(row, side.Member));
    }

    private static Bond Bond(Relationship row, Guid member)
    {
        var isFromMember = row.FromPersonId == member;
        var strength = row.Kind switch
        {
            RelationshipKind.PerpetratorOfHarmTo => Strength.Stressful,
            RelationshipKind.Supports or RelationshipKind.CarerOf => Strength.Strong,
            _ => Strength.Plain,
        };
        return new Bond(member, Neighbour.KeyOf(isFromMember ? row.ToPersonId : row.FromPersonId), isFromMember ? row.Kind.Turned() : row.Kind.InWords(), strength,
            strength == Strength.Plain ? Flow.None : isFromMember ? Flow.FromHousehold : Flow.ToHousehold);
    }
}
