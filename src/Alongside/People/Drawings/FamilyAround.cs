using Alongside.People.Drawings.Genograms;
using Alongside.People.Relationships;
using Alongside.Shared;

namespace Alongside.People.Drawings;

/// <param name="LeftOut">How many more people are known than the drawing takes.</param>
public sealed record PersonFamily(Person Person, Family Family, int LeftOut);

/// <summary>Gathers the family of a person, the nearest first, as far as the worker may see it.</summary>
public sealed class FamilyAround(KnownPeople known, AgencyClock clock)
{
    public const int Most = 40;

    /// <summary>From relative to relative: as far as great-grandparents, great-grandchildren, and the children of cousins.</summary>
    private const int Steps = 4;

    /// <exception cref="Shared.MissingException">There is no such person, or the worker does not see them.</exception>
    public async Task<PersonFamily> Of(Guid id)
    {
        var person = await known.See(id);
        var people = new Dictionary<Guid, Drawable> { [id] = new(person, MayOpen: true) };
        var relations = new Dictionary<Guid, Relationship>();
        var (leftOut, last) = (new HashSet<Guid>(), new List<Guid> { id });
        for (var step = 0; step < Steps && last.Count > 0; step++)
        {
            var near = await Near(last, isFirst: step == 0, relations);
            var next = (await known.Among([.. near.Where(other => !people.ContainsKey(other))])).OrderBy(other => near.IndexOf(other.Person.Id)).ToList();
            foreach (var other in next.Take(Most - people.Count).ToList()) people[other.Person.Id] = other;
            leftOut.UnionWith(next.Select(other => other.Person.Id).Where(other => !people.ContainsKey(other)));
            last = [.. next.Where(other => other.MayOpen && people.ContainsKey(other.Person.Id)).Select(other => other.Person.Id)];
        }
        List<Guid> seen = [.. people.Where(one => one.Value.MayOpen).Select(one => one.Key)];
        var (homes, genders) = (await known.Homes(seen), await known.Genders(seen));
        return new PersonFamily(person, new Family(
            [.. people.Values.Select(one => one.Person.Drawn(id, one.MayOpen, genders[one.Person.Id], clock.Today))],
            [.. relations.Values.Select(Facts.Of)],
            [.. homes.Select(home => new LivingTogether(home.Id, home.Name, [.. home.Members.Where(people.ContainsKey)]))]), leftOut.Count);
    }

    /// <summary>Friends and supporters of the person are no family, and of relatives only their own family is.</summary>
    private async Task<List<Guid>> Near(IReadOnlyCollection<Guid> people, bool isFirst, Dictionary<Guid, Relationship> relations)
    {
        var rows = await known.Relations(people);
        foreach (var row in rows) relations[row.Id] = row;
        var near = rows.Where(row => row.Kind.IsFamily() || (isFirst && row.Kind is not (RelationshipKind.FriendOf or RelationshipKind.Supports)))
            .OrderBy(row => row.Kind).ThenBy(row => row.Id).SelectMany(row => new[] { row.FromPersonId, row.ToPersonId });
        var homes = isFirst ? await known.Homes(people) : [];
        return [.. near.Concat(homes.SelectMany(home => home.Members)).Distinct()];
    }
}
