using Alongside.Matching.Names;
using Alongside.People.ContactPoints;
using Alongside.People.Names;
using Alongside.Shared;
using Alongside.Shared.Database;

namespace Alongside.People.Matching;

/// <summary>Somebody found by name or phone number.</summary>
/// <param name="Score">1 when every word is there as typed.</param>
public sealed record PersonHit(Person Person, double Score);

/// <summary>Finds people by any of their names, forgiving typing mistakes, among those the worker may see.</summary>
public sealed class PersonSearch(AlongsideDb db, Me me, SecretBox secrets)
{
    private const int MostCompared = 200;
    private const double Enough = 0.82;

    public Task<IReadOnlyList<PersonHit>> Find(string? typed, int most = 50) => Among(db.People.VisibleTo(me), typed, most);

    /// <summary>Finds among other people than those the worker may see: for an auditor, who asks the ledger about anybody.</summary>
    public async Task<IReadOnlyList<PersonHit>> Among(IQueryable<Person> people, string? typed, int most)
    {
        var text = typed.Clean();
        if (text.Length > 200) text = text[..200];
        if (await ByNumber(people, text, most) is { } found) return found;
        var words = text.Words();
        if (words.Length == 0) return [];
        var candidates = await db.Sharing(NameKeys.OfWords(words).Keys, people, MostCompared);
        var others = await db.OtherNames(candidates);
        return
        [
            .. candidates.Select(person => new PersonHit(person, Score(words, person, others[person.Id])))
                .Where(hit => hit.Score >= Enough)
                .OrderByDescending(hit => hit.Score).ThenBy(hit => hit.Person.FamilyName).ThenBy(hit => hit.Person.GivenName).ThenBy(hit => hit.Person.Id)
                .Take(most),
        ];
    }

    /// <summary>By a phone number, or by a number that others know them by; null when what was typed is neither, or finds nobody and may be a name.</summary>
    private async Task<IReadOnlyList<PersonHit>?> ByNumber(IQueryable<Person> people, string text, int most)
    {
        var phone = ContactKey.Any(ContactKind.Phone, text, secrets);
        var keys = IdentifierKey.Any(text, secrets).Concat(phone ?? []).ToList();
        if (keys.Count == 0) return null;
        var found = (await db.Sharing(keys, people, most)).OrderBy(person => person.DisplayName).Select(person => new PersonHit(person, 1)).ToList();
        return found.Count == 0 && phone is null ? null : found;
    }

    private static double Score(string[] typed, Person person, IEnumerable<PersonName> others)
    {
        var names = $"{person.GivenName} {person.FamilyName} {person.PreferredName} {string.Join(' ', others.Select(name => name.Whole))}".Words();
        var best = typed.Select(word => names.Select(name => Alike(word, name)).DefaultIfEmpty().Max()).ToList();
        return best.Min() < Enough ? 0 : best.Average();
    }

    private static double Alike(string typed, string name)
    {
        if (typed == name) return 1;
        if (name.StartsWith(typed, StringComparison.Ordinal)) return 0.97;
        if (typed.Length < 3) return 0;
        if (Nicknames.Same(typed, name)) return 0.9;
        var written = JaroWinkler.Similarity(typed, name);
        return SoundOf.Word(typed) is { Length: > 1 } sound && sound == SoundOf.Word(name) ? Math.Max(written, 0.86) : written;
    }
}
