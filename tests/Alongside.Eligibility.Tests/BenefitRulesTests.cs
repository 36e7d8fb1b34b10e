using Alongside.Eligibility.Answers;
using Alongside.Eligibility.Reading;

namespace Alongside.Eligibility.Tests;

/// <summary>Figures worked out by hand from the statutes and notices.</summary>
public sealed class BenefitRulesTests
{
    private static readonly DateOnly Day = new(2026, 4, 1);

    [Theory]
    [InlineData(2024, "WA", 4, 31_200)]
    [InlineData(2024, "AK", 4, 39_000)]
    [InlineData(2024, "HI", 4, 35_880)]
    [InlineData(2025, "WA", 8, 54_150)]
    [InlineData(2025, "WA", 9, 59_650)]
    [InlineData(2026, "AK", 1, 19_950)]
    [InlineData(2026, "HI", 3, 31_420)]
    public void The_poverty_guidelines_are_those_of_the_notices(int year, string state, int persons, decimal guideline)
    {
        var people = string.Join(", ", Enumerable.Repeat("{}", persons));
        var day = new DateOnly(year, 4, 1);
        var household = HouseholdReader.Read("household.json", $$"""{ "state": "{{state}}", "persons": [{{people}}] }""", Packs.Benefits, day);
        Screener.For(Packs.Benefits, day).Figure("guideline", household).ShouldBe(guideline);
    }

    [Fact]
    public void Ssi_leaves_out_twenty_dollars_and_half_of_earnings_above_sixty_five()
    {
        // 994 - (817 - 20 - 65) / 2
        Amount("ssi", """{ "age": 40, "disabled": true, "incomes": [{ "kind": "wages", "amount": 817, "per": "month" }], "resources": 0 }""").ShouldBe(628);
        // 994 - (500 - 20)
        Amount("ssi", """{ "age": 66, "incomes": [{ "kind": "social_security", "amount": 500, "per": "month" }], "resources": 0 }""").ShouldBe(514);
    }

    [Fact]
    public void Ssi_asks_what_somebody_owns_who_does_not_live_alone()
    {
        var ssi = Screen("ssi", """{ "id": "Ana", "age": 66, "relationship": "parent" }, { "id": "Bo", "age": 40, "relationship": "child" }""", "\"assets\": 9000,");
        ssi.Likelihood.ShouldBe(Likelihood.CannotTell);
        ssi.Questions.ShouldHaveSingleItem().ShouldBe(new Question("resources", "Ana", "What does this person own that could be turned into money, without home and one car?"));
    }

    [Fact]
    public void The_earned_income_credit_is_that_of_last_years_return()
    {
        const string Children = """, { "age": 7, "relationship": "child" }, { "age": 5, "relationship": "child" }""";
        Amount("eitc", """{ "age": 36, "incomes": [{ "kind": "wages", "amount": 20000, "per": "year" }] }""" + Children).ShouldBe(7152);
        Amount("eitc", """{ "age": 36, "incomes": [{ "kind": "wages", "amount": 2800, "per": "month" }] }""" + Children).ShouldBe(4993.35m);
    }

    [Fact]
    public void Snap_gives_the_maximum_less_thirty_percent_of_net_income_in_whole_dollars()
    {
        // 1,200 - 240 - 209 = 751; rent 900 - 375.50 = 524.50; 226.50 * 0.3 = 67.95, so 68 off 546.
        var parent = """{ "age": 30, "workHours": 30, "incomes": [{ "kind": "wages", "amount": 1200, "per": "month" }] }, { "age": 8, "relationship": "child" }""";
        Amount("snap", parent, "\"expenses\": [{ \"kind\": \"rent\", \"amount\": 900, \"per\": \"month\" }],").ShouldBe(478);
    }

    [Fact]
    public void Where_a_state_sets_the_limit_it_is_asked_for()
    {
        var liheap = Screen("liheap", """{ "age": 40, "incomes": [{ "kind": "wages", "amount": 20000, "per": "year" }] }""", "", "OR");
        liheap.Questions.ShouldHaveSingleItem().Fact.ShouldBe("liheap_limit_percent");
        // 110 % is the least that the statute lets a state choose.
        Screen("liheap", """{ "age": 40, "incomes": [{ "kind": "wages", "amount": 17000, "per": "year" }] }""", "", "OR").Likelihood.ShouldBe(Likelihood.Likely);
    }

    [Fact]
    public void A_day_without_figures_is_said_and_not_guessed()
    {
        var household = HouseholdReader.Read("household.json", """{ "complete": true, "state": "WA", "persons": [{ "age": 70 }] }""", Packs.Benefits, new(2027, 2, 1));
        var snap = Screener.For(Packs.Benefits, new(2027, 2, 1), ["snap"]).Screen(household)[0];
        snap.Likelihood.ShouldBe(Likelihood.CannotTell);
        snap.Reasons.ShouldContain(reason => reason.Words == "We have no figures of snap_maximum for 2027-02-01.");
    }

    [Fact]
    public void Every_programme_is_answered_though_nothing_is_known()
    {
        var household = HouseholdReader.Read("household.json", """{ "persons": [{}] }""", Packs.Benefits, Day);
        var answers = Screener.For(Packs.Benefits, Day).Screen(household);
        answers.Count.ShouldBe(17);
        answers.ShouldAllBe(answer => answer.Likelihood == Likelihood.CannotTell && answer.Questions.Count > 0);
    }

    private static decimal Amount(string programme, string persons, string more = "") => Screen(programme, persons, more).Amount.ShouldNotBeNull().Low;

    private static Answer Screen(string programme, string persons, string more = "", string state = "WA")
    {
        var household = HouseholdReader.Read("household.json", $$"""{ "complete": true, "state": "{{state}}", {{more}} "persons": [{{persons}}] }""", Packs.Benefits, Day);
        return Screener.For(Packs.Benefits, Day, [programme]).Screen(household).ShouldHaveSingleItem();
    }
}
