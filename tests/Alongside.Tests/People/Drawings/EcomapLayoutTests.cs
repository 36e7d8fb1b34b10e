using Alongside.People.Drawings.Ecomaps;
using Alongside.People.Drawings.Genograms;
using Alongside.People.Drawings.Shapes;
using FsCheck;
using FsCheck.Fluent;

namespace Alongside.Tests.People.Drawings;

/// <summary>What is promised of the ecomap of any household of up to 12 with up to 24 around it.</summary>
public class EcomapLayoutTests
{
    private static readonly Config Often = Config.QuickThrowOnFailure.WithMaxTest(100);

    [Fact]
    public void No_circle_touches_another_and_all_who_live_together_are_within_the_middle_one() => OfAny((_, drawing) =>
    {
        var circles = drawing.Members.Select(one => (one.Middle, one.Radius)).Concat(drawing.Neighbours.Select(one => (one.Middle, one.Radius))).ToList();
        for (var one = 0; one < circles.Count; one++)
            for (var other = 0; other < one; other++)
                circles[one].Middle.From(circles[other].Middle).ShouldBeGreaterThan(circles[one].Radius + circles[other].Radius);
        drawing.Members.ShouldAllBe(one => one.Middle.From(new Spot(0, 0)) + one.Radius < drawing.Radius);
        drawing.Neighbours.ShouldAllBe(one => one.Middle.From(new Spot(0, 0)) - one.Radius > drawing.Radius);
    });

    [Fact]
    public void No_line_passes_a_circle_that_it_does_not_belong_to() => OfAny((_, drawing) =>
    {
        foreach (var line in drawing.Lines)
        {
            drawing.Neighbours.Where(one => one.Neighbour.Key != line.Bond.Neighbour).ShouldAllBe(one => one.Middle.From(line.From, line.To) > one.Radius);
            drawing.Members.Where(one => one.Person.Id != line.Bond.Member).ShouldAllBe(one => one.Middle.From(line.From, line.To) > one.Radius);
        }
    });

    [Fact]
    public void Everybody_and_every_bond_is_drawn_once() => OfAny((given, drawing) =>
    {
        drawing.Members.Select(one => one.Person).ShouldBe(given.Members, ignoreOrder: true);
        drawing.Neighbours.Select(one => one.Neighbour).ShouldBe(given.Neighbours, ignoreOrder: true);
        drawing.Lines.Select(line => line.Bond).ShouldBe(given.Bonds.Distinct(), ignoreOrder: true);
    });

    [Fact]
    public void The_same_surroundings_make_the_same_drawing_in_whatever_order_they_come() => OfAny((given, drawing) =>
    {
        var again = Ecomap.Of(new Surroundings([.. given.Members.Reverse()], [.. given.Neighbours.Reverse()], [.. given.Bonds.Reverse()]));
        again.Lines.ShouldBe(drawing.Lines);
        again.Neighbours.Select(one => (one.Neighbour, one.Middle)).ShouldBe(drawing.Neighbours.Select(one => (one.Neighbour, one.Middle)));
        again.Members.Select(one => (one.Person, one.Middle)).ShouldBe(drawing.Members.Select(one => (one.Person, one.Middle)));
    });

    private static void OfAny(Action<Surroundings, Ecomap> promised) =>
        Check.One(Often, Prop.ForAll(
            (from members in Gen.Choose(1, 12)
             from neighbours in Gen.Choose(0, 24)
             from seed in Gen.Choose(0, int.MaxValue - 1)
             select Any(members, neighbours, new Random(seed))).ToArbitrary(), given => promised(given, Ecomap.Of(given))));

    private static Surroundings Any(int members, int neighbours, Random random)
    {
        var people = Enumerable.Range(1, members).Select(number => new FamilyMember(new Guid(number, 0, 0, [0, 0, 0, 0, 0, 0, 0, 0]), $"Person {number}-Demo") { IsIndex = number == 1 }).ToList();
        var around = Enumerable.Range(1, neighbours).Select(number => new Neighbour($"{number}", $"Agency {number}", null, null)).ToList();
        var bonds = around.SelectMany(one => Enumerable.Range(0, random.Next(4) == 0 ? 1 + random.Next(4) : 1).Select(_ =>
            new Bond(people[random.Next(random.Next(2) == 0 ? 1 : people.Count)].Id, one.Key, $"bond {random.Next(3)}", (Strength)random.Next(4), (Flow)random.Next(3))));
        return new Surroundings(people, around, [.. bonds.Distinct()]);
    }
}
