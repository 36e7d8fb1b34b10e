using System.Globalization;
using Alongside.Matching.Names;
using Alongside.Shared;

namespace Alongside.People.Matching;

/// <summary>The keys of a person: those of the words of their names, the full names these may be short for, the birth date, and the narrow ones.</summary>
public static class PersonKeys
{
    /// <summary>What every narrow key begins with.</summary>
    public const string Narrowly = "2:";
    /// <returns>Each key with how much sharing it says.</returns>
    public static Dictionary<string, int> Of(PersonFacts facts)
    {
        var keys = NameKeys.OfWords($"{facts.GivenName} {facts.FamilyName} {facts.PreferredName}".Words());
        foreach (var key in NameKeys.OfFullNames($"{facts.GivenName} {facts.PreferredName}".Words())) keys[key] = 3;
        foreach (var (key, weight) in Narrow(facts)) keys[key] = weight;
        return keys;
    }

    /// <summary>
    /// Keys that few share among a million people: two names together, a name with the year of birth, a birth date. Who shares none of them with
    /// somebody is not likely the same person.
    /// </summary>
    public static Dictionary<string, int> Narrow(PersonFacts facts)
    {
        var (given, family) = Called(facts);
        var keys = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var one in given)
        {
            foreach (var other in family)
                foreach (var key in NameKeys.OfTwo(one, other)) keys[Narrowly + key] = 4;
            if (family.Count == 0) keys[Narrowly + NameKeys.Heard(one)] = 4;
        }
        if (facts.BirthDate is not { } born) return keys;
        foreach (var word in given.Concat(family)) keys[string.Create(CultureInfo.InvariantCulture, $"{Narrowly}{NameKeys.Heard(word)}/{born.Year}")] = 4;
        if (facts.BirthDatePrecision != BirthDatePrecision.Exact) return keys;
        keys[Birth(born)] = 6;
        if (born.Day <= 12) keys.TryAdd(Birth(new DateOnly(born.Year, born.Day, born.Month)), 4);
        return keys;
    }

    /// <summary>The words that name somebody most: the first given name, what they are called, the first and the last family name.</summary>
    private static (List<string> Given, List<string> Family) Called(PersonFacts facts)
    {
        var (given, family) = ((facts.GivenName ?? "").Words(), (facts.FamilyName ?? "").Words());
        if (family.Length == 0 && given.Length > 1) (given, family) = (given[..1], given[^1..]);
        var called = (facts.PreferredName ?? "").Words();
        return ([.. given.Take(1).Concat(called.Take(1)).Distinct()], [.. family.Take(1).Concat(family.TakeLast(1)).Distinct()]);
    }

    private static string Birth(DateOnly day) => "b:" + day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
}
