using Alongside.Matching.People;

namespace Alongside.Matching.Tests.Bulk;

/// <summary>Made-up people, some of them twice with a mistake.</summary>
internal static class SomePeople
{
    private static readonly string[] Given = ["rosa", "mateo", "anna", "omar", "lena", "jonas", "william", "elizabeth", "kwame", "mei"];
    private static readonly string[] Family = ["delgado", "carter", "tanaka", "reyes", "okafor", "nguyen", "schmidt", "moreau", "ivanov", "silva"];

    public static List<Entry> Of(int seed, int count)
    {
        var random = new Random(seed);
        var people = new List<Entry>();
        while (people.Count < count)
        {
            var person = new Entry
            {
                GivenName = Given[random.Next(10)] + (char)('a' + random.Next(26)),
                FamilyName = Family[random.Next(10)] + (char)('a' + random.Next(26)),
                BirthDate = $"{random.Next(1940, 2020)}{random.Next(1, 13):00}{random.Next(1, 29):00}",
                Number = $"{random.Next(1, 300)}",
                Street = $"{Family[random.Next(10)]}{Given[random.Next(10)]} street",
                City = Family[random.Next(10)] + "ville",
                PostalCode = $"{random.Next(10000, 10100)}",
                Phone = random.Next(2) == 0 ? $"555{random.Next(1_000_000, 9_999_999)}" : null,
            };
            people.Add(person);
            if (random.Next(3) == 0) people.Add(WithMistake(person, random));
        }
        return people;
    }

    public static PeopleTable Table(IEnumerable<Entry> people)
    {
        var table = new PeopleTable();
        foreach (var person in people) table.Add(person);
        return table.Close();
    }

    private static Entry WithMistake(Entry person, Random random) => random.Next(5) switch
    {
        0 => person with { GivenName = person.FamilyName, FamilyName = person.GivenName },
        1 => person with { FamilyName = person.FamilyName![1..] },
        2 => person with { BirthDate = person.BirthDate![..4] + person.BirthDate[6..] + person.BirthDate[4..6] },
        3 => person with { Street = null, Number = null, Phone = null },
        _ => person with { PostalCode = "10200", Street = "elsewhere road" },
    };
}
