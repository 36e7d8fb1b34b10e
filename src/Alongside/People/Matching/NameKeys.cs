using System.Globalization;
using Alongside.Shared;

namespace Alongside.People.Matching;

/// <summary>The keys of a name: its pieces of three letters, how its words sound, the full names it may be short for, the birth date.</summary>
public static class NameKeys
{
    private const int MostWords = 8;

    /// <returns>Each key with how much sharing it says.</returns>
    public static Dictionary<string, int> Of(PersonFacts facts)
    {
        var keys = OfWords($"{facts.GivenName} {facts.FamilyName} {facts.PreferredName}".Words());
        foreach (var given in $"{facts.GivenName} {facts.PreferredName}".Words().Take(MostWords)) keys["n:" + Short(Nicknames.FullName(given))] = 3;
        if (facts is { BirthDate: { } born, BirthDatePrecision: BirthDatePrecision.Exact })
        {
            keys[Birth(born)] = 6;
            if (born.Day <= 12) keys.TryAdd(Birth(new DateOnly(born.Year, born.Day, born.Month)), 4);
        }
        return keys;
    }

    /// <summary>The keys of words as typed for a search.</summary>
    public static Dictionary<string, int> OfWords(IEnumerable<string> words)
    {
        var keys = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in words.Take(MostWords))
        {
            foreach (var piece in Pieces(word)) keys[piece] = 1;
            if (SoundOf.Word(word) is { Length: > 1 } sound) keys["s:" + sound] = 3;
        }
        return keys;
    }

    /// <summary>"maria": ^ma mar ari ria ia$; whole letters, in any script.</summary>
    private static IEnumerable<string> Pieces(string word)
    {
        var letters = new List<string> { "^" };
        letters.AddRange(Short(word).EnumerateRunes().Select(rune => rune.ToString()));
        letters.Add("$");
        for (var place = 0; place + 2 < letters.Count; place++) yield return string.Concat(letters[place], letters[place + 1], letters[place + 2]);
    }

    private static string Birth(DateOnly day) => "b:" + day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Short(string word)
    {
        if (word.Length <= 40) return word;
        return char.IsHighSurrogate(word[39]) ? word[..39] : word[..40];
    }
}
