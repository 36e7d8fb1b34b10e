using Alongside.People.Names;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.People.Matching;

/// <summary>Somebody we know who may be the person being typed, and why.</summary>
/// <param name="Why">"same birth date, name sounds alike".</param>
public sealed record Likely(Person Person, double Weight, string Why)
{
    /// <summary>Alike enough to ask before a new person is added.</summary>
    public bool IsStrong => Weight >= MatchWeights.Strong;
}

/// <summary>Looks, among the people the worker may see, for those who are likely the same person. Never says anything of others.</summary>
public sealed class LikelyDuplicates(AlongsideDb db, Me me, SecretBox secrets)
{
    private const int MostCompared = 60;
    private const int MostShown = 6;

    /// <param name="facts">What is known or typed so far.</param>
    /// <param name="phone">A phone number typed with them.</param>
    /// <param name="except">The person themselves, when already known.</param>
    public async Task<IReadOnlyList<Likely>> Of(PersonFacts facts, string? phone = null, Guid? except = null)
    {
        var phoneKeys = phone is null ? [] : ContactKey.Any(ContactPoints.ContactKind.Phone, phone, secrets) ?? [];
        List<string> keys = [.. PersonKeys.Narrow(facts).Keys, .. phoneKeys];
        if (keys.Count == 0) return [];
        var candidates = await db.Sharing(keys, db.People.VisibleTo(me), MostCompared);
        var withPhone = phoneKeys.Count == 0 ? [] : await db.PersonKeys.Where(row => phoneKeys.Contains(row.Key)).Select(row => row.PersonId).ToListAsync();
        var others = await db.OtherNames(candidates);
        return
        [
            .. candidates.Where(person => person.Id != except)
                .Select(person => Compare(facts, person, others[person.Id], withPhone.Contains(person.Id)))
                .Where(likely => likely.Weight >= MatchWeights.Review)
                .OrderByDescending(likely => likely.Weight).ThenBy(likely => likely.Person.Id).Take(MostShown),
        ];
    }

    private static Likely Compare(PersonFacts facts, Person person, IEnumerable<PersonName> others, bool samePhone)
    {
        var (names, births) = (MatchWeights.Names(facts, person.Facts), MatchWeights.BirthDates(facts, person.Facts));
        foreach (var other in others)
            if (MatchWeights.Names(facts, new PersonFacts(other.GivenName, other.FamilyName)) is var under && under.Weight > names.Weight)
                names = under with { Words = $"{under.Words}, another name of theirs" };
        string?[] why = [births.Weight > 0 ? births.Words : null, samePhone ? "same phone number" : null, names.Words, births.Weight < 0 ? births.Words : null];
        return new Likely(person, names.Weight + births.Weight + (samePhone ? 7 : 0), string.Join(", ", why.OfType<string>()));
    }
}

internal static class SharedKeys
{
    /// <summary>By what other names people are known.</summary>
    public static async Task<ILookup<Guid, PersonName>> OtherNames(this AlongsideDb db, IReadOnlyCollection<Person> people)
    {
        var ids = people.Select(person => person.Id).ToArray();
        var names = await db.PersonNames.AsNoTracking().Where(name => ids.Contains(name.PersonId) && name.Removed == null).ToListAsync();
        return names.ToLookup(name => name.PersonId);
    }

    /// <summary>The people who share most with the keys.</summary>
    public static async Task<List<Person>> Sharing(this AlongsideDb db, IEnumerable<string> keys, IQueryable<Person> among, int most)
    {
        var wanted = keys.ToArray();
        var ids = await db.PersonKeys.Where(key => wanted.Contains(key.Key))
            .Join(among, key => key.PersonId, person => person.Id, (key, _) => key)
            .GroupBy(key => key.PersonId)
            .OrderByDescending(group => group.Sum(key => key.Weight)).ThenBy(group => group.Key)
            .Select(group => group.Key).Take(most).ToListAsync();
        return await db.People.AsNoTracking().Where(person => ids.Contains(person.Id)).ToListAsync();
    }
}
