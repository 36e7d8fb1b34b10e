using Alongside.People.Drawings.Genograms;
using FsCheck;
using FsCheck.Fluent;

namespace Alongside.Tests.People.Drawings;

/// <summary>Families as they come: remarriages, half-siblings, children of several households, adoption, parents nobody knows, and what cannot be true.</summary>
internal static class AnyFamily
{
    private const int Most = 40;

    /// <summary>Up to 40 people in four generations.</summary>
    public static Arbitrary<Family> Likely => Families((random, people) =>
    {
        var facts = new List<Fact>();
        var rows = people.Index().GroupBy(one => one.Index % 4).OrderBy(row => row.Key).Select(row => row.Select(one => one.Item).ToList()).ToList();
        for (var row = 0; row < rows.Count; row++)
        {
            var couples = Enumerable.Range(0, rows[row].Count / 2 + 1).Select(_ => (One: Any(random, rows[row]), Other: Any(random, rows[row]))).ToList();
            foreach (var (one, other) in couples) facts.Add(new Couple(one, other, Any<CoupleKind>(random), Day(random), random.Next(4) == 0 ? Day(random) : null));
            foreach (var child in row + 1 < rows.Count ? rows[row + 1] : [])
            {
                var (one, other) = Any(random, couples);
                if (random.Next(6) > 0) facts.Add(new Parenthood(one, child, ParentKind.Parent));
                if (random.Next(6) > 0) facts.Add(new Parenthood(other, child, random.Next(5) == 0 ? ParentKind.Adoptive : ParentKind.Parent));
                if (random.Next(6) == 0) facts.Add(new Parenthood(Any(random, rows[row]), child, Any<ParentKind>(random), null, random.Next(2) == 0 ? Day(random) : null));
            }
        }
        facts.AddRange(Ties(random, people, people.Count / 6));
        return facts;
    });

    /// <summary>Anything about anybody: circles, people who are their own grandparents, facts about nobody.</summary>
    public static Arbitrary<Family> Impossible => Families((random, people) =>
    [
        .. Enumerable.Range(0, random.Next(people.Count * 2)).Select(_ => new Parenthood(Any(random, people), Any(random, people), Any<ParentKind>(random))),
        .. Enumerable.Range(0, random.Next(people.Count)).Select(_ => new Couple(Any(random, people), Any(random, people), Any<CoupleKind>(random), Day(random))),
        .. Ties(random, people, random.Next(people.Count)),
        new Couple(people[0], Guid.Empty, CoupleKind.Married),
        new Parenthood(people[0], people[0], ParentKind.Parent),
    ]);

    public static Family Shuffled(Family family, int seed)
    {
        var random = new Random(seed);
        var facts = family.Facts.Select(fact => fact.IsMutual && random.Next(2) == 0 ? fact with { From = fact.To, To = fact.From } : fact).ToArray();
        var (people, homes) = (family.People.ToArray(), family.Households.Select(home => home with { Members = [.. home.Members.Reverse()] }).ToArray());
        random.Shuffle(facts);
        random.Shuffle(people);
        random.Shuffle(homes);
        return new Family(people, facts, homes);
    }

    private static Arbitrary<Family> Families(Func<Random, IReadOnlyList<Guid>, List<Fact>> facts) =>
        (from size in Gen.Choose(1, Most)
         from seed in Gen.Choose(0, int.MaxValue - 1)
         select Of(size, new Random(seed), facts)).ToArbitrary();

    private static Family Of(int size, Random random, Func<Random, IReadOnlyList<Guid>, List<Fact>> facts)
    {
        var people = Enumerable.Range(1, size).Select(number => Person(random, number, number == 1)).ToList();
        var ids = people.ConvertAll(person => person.Id);
        var homes = Enumerable.Range(0, random.Next(4)).Select(number => new LivingTogether(Id(1000 + number), "Delgado-Demo household", [.. Enumerable.Range(0, 1 + random.Next(6)).Select(_ => Any(random, ids)).Distinct()]));
        return new Family(people, facts(random, ids), [.. homes]);
    }

    private static FamilyMember Person(Random random, int number, bool isIndex) => new(Id(number), Any(random, Names) + " " + Any(random, Names))
    {
        Symbol = Any<Symbol>(random),
        Born = random.Next(5) == 0 ? null : new DateOnly(1930 + number % 4 * 25 + random.Next(14), 1 + random.Next(2), 1 + random.Next(2)),
        IsBornExactly = random.Next(3) > 0,
        HasDied = random.Next(6) == 0,
        Age = "36",
        IsIndex = isIndex,
    };

    private static readonly string[] Names = ["Rosa", "Guadalupe", "Delgado-Núñez-Demo", "李小龙", "مريم", "W.", "Bartholomew-Featherstonehaugh-Demo", "Omar", ""];

    private static IEnumerable<Fact> Ties(Random random, IReadOnlyList<Guid> people, int many) =>
        Enumerable.Range(0, many).Select(_ => new Tie(Any(random, people), Any(random, people), Any<TieKind>(random)));

    private static DateOnly? Day(Random random) => random.Next(3) == 0 ? null : new DateOnly(1990 + random.Next(30), 1, 1);

    private static T Any<T>(Random random, IReadOnlyList<T> among) => among[random.Next(among.Count)];

    private static T Any<T>(Random random) where T : struct, Enum => Any(random, Enum.GetValues<T>());

    private static Guid Id(int number) => new(number, 0, 0, [0, 0, 0, 0, 0, 0, 0, 0]);
}
