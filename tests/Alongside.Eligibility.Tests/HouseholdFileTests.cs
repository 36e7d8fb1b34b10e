using Alongside.Eligibility.Answers;
using Alongside.Eligibility.Households;
using Alongside.Eligibility.Reading;
using FsCheck;
using FsCheck.Fluent;

namespace Alongside.Eligibility.Tests;

public sealed class HouseholdFileTests
{
    private static readonly DateOnly Day = new(2026, 4, 1);

    [Theory]
    [InlineData("", "household.json, line 1", "not JSON")]
    [InlineData("null", "household.json", "has to be an object")]
    [InlineData("[]", "household.json", "has to be an object")]
    [InlineData("{}", "household.json: persons", "at least one person")]
    [InlineData("""{ "persons": {} }""", "household.json: persons", "has to be a list")]
    [InlineData("""{ "persons": [7] }""", "household.json: persons[0]", "has to be an object")]
    [InlineData("""{ "persons": [{ "age": "four" }] }""", "household.json: persons[0].age", "has to be a number, not \"four\"")]
    [InlineData("""{ "persons": [{ "age": 1e400 }] }""", "household.json: persons[0].age", "has to be a number")]
    [InlineData("""{ "persons": [{ "age": -1 }] }""", "household.json: persons[0].age", "is not between 0 and 130")]
    [InlineData("""{ "persons": [{ "birthDate": "1799-01-01" }] }""", "household.json: persons[0].birthDate", "nobody is 227 years old")]
    [InlineData("""{ "persons": [{ "birthDate": "2027-01-01" }] }""", "household.json: persons[0].birthDate", "after the day of the screening")]
    [InlineData("""{ "persons": [{ "pregnant": "yes" }] }""", "household.json: persons[0].pregnant", "has to be true or false")]
    [InlineData("""{ "persons": [{ "immigration": "green card" }] }""", "household.json: persons[0].immigration", "is none of citizen, ")]
    [InlineData("""{ "state": 53, "persons": [{}] }""", "household.json: state", "has to be a text, not 53")]
    [InlineData("""{ "state": "wa", "persons": [{}] }""", "household.json: state", "is none of AL, ")]
    [InlineData("""{ "persons": [{ "incomes": 200 }] }""", "household.json: persons[0].incomes", "has to be a list")]
    [InlineData("""{ "persons": [{ "incomes": [200] }] }""", "household.json: persons[0].incomes[0]", "has to be a text")]
    [InlineData("""{ "persons": [{ "incomes": [{ "kind": "wages", "amount": 1 }] }] }""", "household.json: persons[0].incomes[0].per", "is missing")]
    [InlineData("""{ "persons": [{ "incomes": [{ "kind": "wages", "amount": 1, "per": "hour" }] }] }""", "household.json: persons[0].incomes[0].hours", "how many hours a week")]
    [InlineData("""{ "persons": [{ "incomes": [{ "kind": "wages", "amount": 1, "per": "hour", "hours": 1e27 }] }] }""", "household.json: persons[0].incomes[0].hours", "is not between 0 and 168")]
    [InlineData("""{ "persons": [{ "id": "Ana" }, { "id": "Ana" }] }""", "household.json: persons", "same id")]
    [InlineData("""{ "persons": [{ "age": 3, "age": 4 }] }""", "household.json", "says something twice")]
    [InlineData("""{ "persons": [{ "id": "\ud800" }] }""", "household.json", "half a letter")]
    [InlineData("""{ "known": { "size": [1] }, "persons": [{}] }""", "household.json: known.size", "has to be a figure")]
    [InlineData("""{ "known": { "size": 1e25 }, "persons": [{}] }""", "household.json: known.size", "has to be a figure")]
    [InlineData("""{ "known": { "sise": 1 }, "persons": [{}] }""", "household.json: known.sise", "work out no figure of this name")]
    public void What_cannot_be_used_is_told_with_its_place(string text, string place, string reason)
    {
        var faults = Should.Throw<FaultyException>(() => Read(text)).Faults;
        faults.ShouldContain(fault => fault.Place == place && fault.Reason.Contains(reason), string.Join("; ", faults));
    }

    [Fact]
    public void A_list_nested_without_end_is_refused_and_ends_nothing() =>
        Should.Throw<FaultyException>(() => Read("{ \"persons\": " + new string('[', 100_000))).Faults.ShouldHaveSingleItem().Reason.ShouldContain("not JSON");

    [Fact]
    public void More_persons_than_live_in_one_household_are_refused() =>
        Should.Throw<FaultyException>(() => Read($$"""{ "persons": [{{string.Join(", ", Enumerable.Repeat("{}", 31))}}] }""")).Faults.ShouldHaveSingleItem().Reason.ShouldContain("31 persons");

    [Fact]
    public void A_figure_that_is_told_has_to_be_of_the_sort_that_the_rules_work_out()
    {
        var household = Read("""{ "known": { "size": "three" }, "persons": [{}] }""");
        Should.Throw<FaultyException>(() => Screener.For(Packs.Benefits, Day).Screen(household)).Faults.ShouldHaveSingleItem().ShouldBe(new Fault("known.size", "has to be a number"));
    }

    [Fact]
    public void The_greatest_household_of_which_nothing_is_known_is_answered_soon()
    {
        var household = Read($$"""{ "persons": [{{string.Join(", ", Enumerable.Repeat("{}", 30))}}] }""");
        var clock = System.Diagnostics.Stopwatch.StartNew();
        Screener.For(Packs.Benefits, Day).Screen(household).ShouldAllBe(answer => answer.Likelihood == Likelihood.CannotTell && answer.Questions.Count > 0);
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public void Whatever_is_cut_out_of_a_file_or_put_into_it_there_is_an_answer_or_a_fault()
    {
        const string Whole = """{ "state": "WA", "assets": 10, "known": { "size": 2 }, "persons": [{ "id": "A", "age": 30, "incomes": [{ "kind": "wages", "amount": 2, "per": "month" }] }, { "age": 4 }] }""";
        var cuts = Gen.Zip(Gen.Zip(Gen.Choose(0, Whole.Length), Gen.Choose(0, 12)), Gen.Elements("", "null", "-1", "[]", "{}", "\"\"", "9e27", "true", ",", "\\u0000", "\"x\""));
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1000), Prop.ForAll(cuts.ToArbitrary(), cut =>
        {
            var ((at, many), with) = cut;
            var text = Whole[..at] + with + Whole[Math.Min(Whole.Length, at + many)..];
            try
            {
                return Screener.For(Packs.Benefits, Day, ["snap", "wic"]).Screen(Read(text)).Count == 2;
            }
            catch (FaultyException told)
            {
                return told.Faults.Count > 0;
            }
        }));
    }

    private static Household Read(string text) => HouseholdReader.Read("household.json", text, Packs.Benefits, Day);
}
