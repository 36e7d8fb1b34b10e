using System.Globalization;
using Alongside.Matching.Names;
using Alongside.Shared;

namespace Alongside.People.Matching;

/// <summary>The keys of a person: those of the words of their names, the full names these may be short for, the birth date.</summary>
public static class PersonKeys
{
    /// <returns>Each key with how much sharing it says.</returns>
    public static Dictionary<string, int> Of(PersonFacts facts)
    {
        var keys = NameKeys.OfWords($"{facts.GivenName} {facts.FamilyName} {facts.PreferredName}".Words());
        foreach (var key in NameKeys.OfFullNames($"{facts.GivenName} {facts.PreferredName}".Words())) keys[key] = 3;
        if (facts is { BirthDate: { } born, BirthDatePrecision: BirthDatePrecision.Exact })
        {
            keys[Birth(born)] = 6;
            if (born.Day <= 12) keys.TryAdd(Birth(new DateOnly(born.Year, born.Day, born.Month)), 4);
        }
        return keys;
    }

    private static string Birth(DateOnly day) => "b:" + day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
}
