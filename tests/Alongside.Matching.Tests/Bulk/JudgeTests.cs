using Alongside.Matching.Bulk;
using Alongside.Matching.Comparing;
using Alongside.Matching.People;
using Alongside.Matching.Weighing;
using FsCheck;
using FsCheck.Fluent;

namespace Alongside.Matching.Tests.Bulk;

/// <summary>What one pair is called, by the usual weights, and what keeps it from being called a match.</summary>
public class JudgeTests
{
    private static readonly Entry Rosa = new()
    {
        GivenName = "Rosa",
        FamilyName = "Delgado",
        BirthDate = "19900304",
        Number = "12",
        Street = "Giblin Street",
        City = "Delhi",
        PostalCode = "53001",
        Identifier = "540-12-1415",
    };

    [Fact]
    public void The_same_in_all_is_a_match() => Judged(Rosa, Rosa).ShouldBe((Decision.Match, "same identifier, same birth date, same name, same address"));

    [Fact]
    public void Strangers_are_not() => Judged(Rosa, new() { GivenName = "Omar", FamilyName = "Tanaka", BirthDate = "19720811" }).Decision.ShouldBe(Decision.No);

    [Fact]
    public void Another_identifier_is_for_a_worker_to_look_at() =>
        Judged(Rosa, Rosa with { Identifier = "540-12-1410" }).ShouldBe((Decision.Possible, "same birth date, same name, same address, but another identifier"));

    [Fact]
    public void Father_and_son_are_for_a_worker_to_look_at() =>
        Judged(Rosa with { Suffix = "Sr" }, Rosa with { Suffix = "Jr." }).Decision.ShouldBe(Decision.Possible);

    [Fact]
    public void Twins_are_no_match()
    {
        var (one, other) = (Rosa with { Identifier = null }, Rosa with { Identifier = null, GivenName = "Luz" });
        Judged(one, other).Decision.ShouldBe(Decision.Possible);
        Judged(one, other).Why.ShouldEndWith("may be twins");
    }

    [Fact]
    public void Two_of_one_household_are_no_match() =>
        Judged(Rosa with { Identifier = null }, Rosa with { Identifier = null, GivenName = "Mateo", BirthDate = "20160709" }).Decision.ShouldBe(Decision.No);

    [Fact]
    public void Parent_and_child_of_one_name_are_for_a_worker_to_look_at()
    {
        var (one, other) = (Rosa with { Identifier = null }, Rosa with { Identifier = null, BirthDate = "20160711" });
        Judged(one, other).Decision.ShouldBe(Decision.Possible);
        Judged(one, other).Why.ShouldEndWith("may be parent and child of one name");
    }

    [Fact]
    public void An_address_that_many_share_says_little()
    {
        var guest = Rosa with { Identifier = null, Street = "Harbor Light Shelter", Number = null };
        Judged(guest, guest with { BirthDate = "19900314" }).Why.ShouldEndWith("but an address that many share");
        Judged(guest, guest).Decision.ShouldBe(Decision.Match);
    }

    [Fact]
    public void Comparing_is_symmetric() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(Gen.Choose(0, 100_000).ToArbitrary(), seed =>
    {
        var people = SomePeople.Of(seed, 2);
        Comparison.Of(SomePeople.Table([people[0], people[1]]), 0, 1).ShouldBe(Comparison.Of(SomePeople.Table([people[1], people[0]]), 0, 1));
    }));

    [Fact]
    public void What_is_missing_says_nothing() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(200), Prop.ForAll(Gen.Choose(0, 100_000).ToArbitrary(), seed =>
    {
        var people = SomePeople.Of(seed, 2);
        var levels = Comparison.Of(SomePeople.Table([people[0], new Entry()]), 0, 1);
        levels.ShouldBe(new Levels(0));
        var less = people[1] with { Phone = null, City = null, Street = null, Number = null };
        var known = Comparison.Of(SomePeople.Table([people[0], less]), 0, 1);
        foreach (var field in new[] { Field.Phone, Field.City, Field.Street, Field.Number }) Weights.Usual[field, known[field]].ShouldBe(0);
    }));

    private static (Decision Decision, string Why) Judged(Entry left, Entry right)
    {
        var judge = new Judge(SomePeople.Table([left, right]), Weights.Usual, Thresholds.For(1000));
        var pair = judge.Of(0, 1);
        return (pair.Decision, judge.Why(pair));
    }
}
