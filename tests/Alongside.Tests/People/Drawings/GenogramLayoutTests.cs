using System.Text.Json;
using Alongside.People.Drawings.Genograms;
using FsCheck;
using FsCheck.Fluent;

namespace Alongside.Tests.People.Drawings;

/// <summary>What is promised of the genogram of any family of up to 40 people.</summary>
public class GenogramLayoutTests
{
    private static readonly Config Often = Config.QuickThrowOnFailure.WithMaxTest(60);

    [Fact]
    public void Nothing_in_a_drawing_lies_upon_anything_else() => OfAny((_, drawing) =>
    {
        Faults.Overlaps(drawing).ShouldBeEmpty();
        Faults.TooWide(drawing).ShouldBeEmpty();
        Faults.Crossed(drawing).ShouldBeEmpty();
        Faults.Covered(drawing).ShouldBeEmpty();
    });

    [Fact]
    public void Everything_is_within_the_drawing() => OfAny((_, drawing) =>
    {
        foreach (var point in drawing.Lines.SelectMany(line => line.Points).Concat(drawing.Outlines.SelectMany(outline => outline.Pieces).SelectMany(piece => piece)).Concat(drawing.Figures.Select(figure => figure.Middle)))
        {
            point.X.ShouldBeInRange(drawing.Left, drawing.Left + drawing.Width);
            point.Y.ShouldBeInRange(0, drawing.Height);
        }
    });

    [Fact]
    public void Every_person_is_drawn_once_and_every_generation_is_a_row_of_its_own() => OfAny((family, drawing) =>
    {
        drawing.Figures.Select(figure => figure.Person.Id).ShouldBe(family.People.Select(person => person.Id), ignoreOrder: true);
        drawing.Figures.GroupBy(figure => figure.Generation).ShouldAllBe(row => row.Select(figure => figure.Middle.Y).Distinct().Count() == 1);
        var heights = drawing.Figures.GroupBy(figure => figure.Generation).OrderBy(row => row.Key).Select(row => row.First().Middle.Y).ToList();
        heights.ShouldBe(heights.Distinct().Order());
    });

    [Fact]
    public void Every_fact_is_drawn_once_and_is_in_the_list_of_both_people() => OfAny((family, drawing) =>
    {
        var facts = new Kin(family).Facts.Select(known => known.Fact).ToList();
        drawing.Lines.SelectMany(line => line.Tells).ShouldBe(facts, ignoreOrder: true);
        var listed = FamilyList.Of(family, drawing).SelectMany(row => row.People).ToList();
        listed.Select(one => one.Person.Id).ShouldBe(family.People.Select(person => person.Id), ignoreOrder: true);
        listed.SelectMany(one => one.Facts).SelectMany(line => line.Who).Select(mention => mention.Fact).OfType<Fact>().ShouldBe(facts.Concat(facts), ignoreOrder: true);
        listed.Sum(one => one.Homes.Count).ShouldBe(family.Households.Sum(home => home.Members.Count));
    });

    [Fact]
    public void Only_those_who_live_in_a_household_are_within_its_outline() => OfAny((_, drawing) => Faults.WronglyHoused(drawing).ShouldBeEmpty());

    [Fact]
    public void The_same_family_makes_the_same_drawing_in_whatever_order_it_comes() =>
        Check.One(Often, Prop.ForAll(AnyFamily.Likely, Gen.Choose(0, 1000).ToArbitrary(), (family, seed) => Written(family).ShouldBe(Written(AnyFamily.Shuffled(family, seed)))));

    [Fact]
    public void Parents_stand_in_the_row_above_their_children_and_couples_in_one_row_where_nothing_contradicts() =>
        Check.One(Often, Prop.ForAll(AnyFamily.Likely, family =>
        {
            var sure = family with { Facts = [.. family.Facts.Where(fact => fact is Couple or Parenthood { As: ParentKind.Parent or ParentKind.Adoptive })] };
            var row = Genogram.Of(sure).Figures.ToDictionary(figure => figure.Person.Id, figure => figure.Generation);
            sure.Facts.OfType<Parenthood>().ShouldAllBe(fact => row[fact.To] == row[fact.From] + 1);
            sure.Facts.OfType<Couple>().ShouldAllBe(fact => row[fact.To] == row[fact.From]);
        }));

    private static void OfAny(Action<Family, Genogram> promised)
    {
        Check.One(Often, Prop.ForAll(AnyFamily.Likely, family => promised(family, Genogram.Of(family))));
        Check.One(Often, Prop.ForAll(AnyFamily.Impossible, family => promised(family, Genogram.Of(family))));
    }

    private static string Written(Family family)
    {
        var drawing = Genogram.Of(family);
        return JsonSerializer.Serialize(new { drawing.Left, drawing.Width, drawing.Height, drawing.Figures, Lines = drawing.Lines.Select(line => new { line.Style, line.Points, line.IsOver }), Outlines = drawing.Outlines.Select(outline => new { outline.Number, outline.Pieces, outline.Names }) });
    }
}
