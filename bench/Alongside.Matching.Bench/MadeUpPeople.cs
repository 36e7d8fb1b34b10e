using Alongside.Matching.People;

namespace Alongside.Matching.Bench;

/// <summary>Made-up people of one large county. Common names are common, families live together, and one in ten is there twice, with mistakes.</summary>
internal sealed class MadeUpPeople(int count, int seed = 20)
{
    private const string Consonants = "bcdfghjklmnprstvw";
    private const string Vowels = "aeiou";

    private readonly Random _random = new(seed);
    private readonly string[] _given = Words(seed + 1, 2_500, 2, 3);
    private readonly string[] _family = Words(seed + 2, 40_000, 2, 4);
    private readonly string[] _streets = Words(seed + 3, 6_000, 2, 4);
    private readonly string[] _cities = Words(seed + 4, 60, 2, 4);

    /// <summary>Each person with the row of whom they repeat, or none.</summary>
    public IEnumerable<(Entry Person, int? Repeats)> All()
    {
        var households = new Entry[200];
        var recent = new (Entry Person, int Row)[1000];
        for (var row = 0; row < count; row++)
        {
            if (row > 1000 && _random.Next(11) == 0)
            {
                var (person, of) = recent[_random.Next(recent.Length)];
                yield return (Mistaken(Mistaken(person)), of);
                continue;
            }
            var one = _random.Next(2) == 0 && households[row % 200] is { } home ? Relative(home) : Stranger();
            households[row % 200] = one;
            recent[row % 1000] = (one, row);
            yield return (one, null);
        }
    }

    private Entry Stranger() => new()
    {
        GivenName = Common(_given),
        FamilyName = Common(_family),
        BirthDate = Day(),
        Sex = _random.Next(2) == 0 ? "f" : "m",
        Phone = _random.Next(3) == 0 ? null : $"{_random.Next(200, 1000)}{_random.Next(2_000_000, 10_000_000)}",
        Number = $"{_random.Next(1, 2000)}",
        Street = Common(_streets) + " street",
        City = Common(_cities),
        PostalCode = $"{53_000 + _random.Next(150)}",
        State = "wi",
    };

    private Entry Relative(Entry home) => home with { GivenName = Common(_given), BirthDate = Day(), Sex = _random.Next(2) == 0 ? "f" : "m" };

    private Entry Mistaken(Entry person) => _random.Next(8) switch
    {
        0 => person with { GivenName = Mistyped(person.GivenName) },
        1 => person with { FamilyName = Mistyped(person.FamilyName) },
        2 => person with { GivenName = person.FamilyName, FamilyName = person.GivenName },
        3 => person with { BirthDate = person.BirthDate![..4] + person.BirthDate[6..] + person.BirthDate[4..6] },
        4 => person with { Number = $"{_random.Next(1, 2000)}", Street = Common(_streets) + " street", PostalCode = $"{53_000 + _random.Next(150)}" },
        5 => person with { Phone = null },
        6 => person with { Street = Mistyped(person.Street), PostalCode = null },
        _ => person with { BirthDate = Mistyped(person.BirthDate, digits: true) },
    };

    private string? Mistyped(string? word, bool digits = false)
    {
        if (word is not { Length: > 2 }) return word;
        var place = _random.Next(word.Length - 1);
        if (digits) return $"{word[..^1]}{(word[^1] - '0' + 1) % 10}";
        return _random.Next(3) switch
        {
            0 => word.Remove(place, 1),
            1 => word.Insert(place, $"{Vowels[_random.Next(5)]}"),
            _ => $"{word[..place]}{word[place + 1]}{word[place]}{word[(place + 2)..]}",
        };
    }

    private string Day() => $"{1930 + _random.Next(94)}{_random.Next(1, 13):00}{_random.Next(1, 29):00}";

    /// <summary>The first words often, the last ones seldom.</summary>
    private string Common(string[] words)
    {
        var part = _random.NextDouble();
        return words[(int)(part * part * words.Length)];
    }

    private static string[] Words(int seed, int count, int least, int most)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(_ => string.Concat(Enumerable.Range(0, random.Next(least, most + 1)).Select(_ => $"{Consonants[random.Next(Consonants.Length)]}{Vowels[random.Next(5)]}")) + (random.Next(2) == 0 ? $"{Consonants[random.Next(Consonants.Length)]}" : ""))];
    }
}
