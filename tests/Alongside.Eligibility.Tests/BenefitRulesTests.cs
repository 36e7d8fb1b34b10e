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

    [Theory]
    // 20 CFR 416.1163: 2,000 of the spouse, less 20 and 65, halved; 1,491 - 957.50.
    [InlineData("", 2000, 533.5)]
    // 500 is above 497, but the benefit is never above what the person alone would get: 994.
    [InlineData("", 500, 994)]
    [InlineData("", 497, 994)]
    // 497 of the earnings are set aside for a child: (3,000 - 497 - 20 - 65) / 2; 1,491 - 1,209.
    [InlineData(""", { "age": 12, "relationship": "child" }""", 3000, 282)]
    public void Ssi_counts_what_the_spouse_earns(string children, decimal earned, double benefit) =>
        Amount("ssi", $$"""{ "age": 60, "disabled": true }, { "age": 41, "relationship": "spouse", "incomes": [{ "kind": "wages", "amount": {{earned}}, "per": "month" }] }{{children}}""").ShouldBe((decimal)benefit);

    [Theory]
    // 20 CFR 416.1165: (4,000 - 85) / 2 - 1,491 = 466.50 of the parents, less 20; 994 - 446.50.
    [InlineData(""", { "age": 38, "relationship": "spouse" }""", 4000, "", 547.5)]
    // One parent keeps 994: (4,000 - 85) / 2 - 994 = 963.50; 994 - 943.50.
    [InlineData("", 4000, "", 50.5)]
    // 497 are set aside for a brother: (3,503 - 85) / 2 - 994 = 715; 994 - 695.
    [InlineData("", 4000, """, { "age": 9, "relationship": "child" }""", 299)]
    public void Ssi_counts_what_is_left_of_the_parents_income_for_a_child(string spouse, decimal earned, string others, double benefit)
    {
        var parent = $$"""{ "age": 40, "incomes": [{ "kind": "wages", "amount": {{earned}}, "per": "month" }] }{{spouse}}""";
        Amount("ssi", parent + """, { "age": 8, "relationship": "child", "disabled": true }""" + others).ShouldBe((decimal)benefit);
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

    [Theory]
    [InlineData(2026, 9, 298)]
    [InlineData(2026, 10, 306)]
    public void Snap_goes_by_the_figures_of_the_fiscal_year(int year, int month, decimal maximum)
    {
        var day = new DateOnly(year, month, 15);
        var household = HouseholdReader.Read("household.json", """{ "complete": true, "state": "WA", "persons": [{ "age": 70 }] }""", Packs.Benefits, day);
        Screener.For(Packs.Benefits, day, ["snap"]).Screen(household)[0].Amount.ShouldNotBeNull().Low.ShouldBe(maximum);
    }

    [Fact]
    public void Tanf_of_Washington_leaves_out_five_hundred_dollars_and_half_of_the_rest()
    {
        // 706 - (1,000 - 500) / 2
        Amount("tanf", """{ "age": 30, "incomes": [{ "kind": "wages", "amount": 1000, "per": "month" }] }, { "age": 5 }, { "age": 3 }""").ShouldBe(456 * 12);
        Amount("tanf", string.Join(", ", Enumerable.Repeat("""{ "age": 40 }""", 2).Concat(Enumerable.Repeat("""{ "age": 9 }""", 8)))).ShouldBe(1662 * 12);
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
        var household = HouseholdReader.Read("household.json", """{ "complete": true, "state": "WA", "persons": [{ "age": 70 }] }""", Packs.Benefits, new(2027, 11, 1));
        var snap = Screener.For(Packs.Benefits, new(2027, 11, 1), ["snap"]).Screen(household)[0];
        snap.Likelihood.ShouldBe(Likelihood.CannotTell);
        snap.Reasons.ShouldContain(reason => reason.Words == "We have no figures of snap_maximum for 2027-11-01.");
    }

    [Fact]
    public void Every_programme_is_answered_though_nothing_is_known()
    {
        var household = HouseholdReader.Read("household.json", """{ "persons": [{}] }""", Packs.Benefits, Day);
        var answers = Screener.For(Packs.Benefits, Day).Screen(household);
        answers.Count.ShouldBe(16);
        answers.ShouldAllBe(answer => answer.Likelihood == Likelihood.CannotTell && answer.Questions.Count > 0);
    }

    [Theory]
    [InlineData("permanent_resident", "2026-04-01", "CA", Likelihood.Likely)]
    [InlineData("permanent_resident", "2026-04-01", "AZ", Likelihood.Unlikely)]
    [InlineData("refugee", "2026-04-01", "AZ", Likelihood.Likely)]
    [InlineData("refugee", "2026-10-01", "AZ", Likelihood.Unlikely)]
    [InlineData("refugee", "2026-10-01", "CA", Likelihood.Likely)]
    [InlineData("undocumented", "2026-04-01", "CA", Likelihood.Unlikely)]
    public void Medicaid_takes_newly_come_children_where_the_state_has_chosen_to(string status, string on, string state, Likelihood expected)
    {
        var day = DateOnly.ParseExact(on, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        var household = HouseholdReader.Read("household.json", $$"""{ "complete": true, "state": "{{state}}", "persons": [{ "age": 35 }, { "age": 7, "immigration": "{{status}}", "yearsInStatus": 1 }] }""", Packs.Benefits, day);
        Screener.For(Packs.Benefits, day, ["medicaid_child"]).Screen(household)[0].Persons[1].Likelihood.ShouldBe(expected);
    }

    [Fact]
    public void Pay_of_a_child_who_need_not_file_a_tax_return_does_not_count_towards_Medicaid()
    {
        const string Family = """{ "age": 40, "incomes": [{ "kind": "wages", "amount": 26000, "per": "year" }] }, { "age": 16, "relationship": "child", "incomes": [{ "kind": "wages", "amount": AMOUNT, "per": "year" }] }""";
        Screen("medicaid_adult", Family.Replace("AMOUNT", "9000", StringComparison.Ordinal)).Persons[0].Likelihood.ShouldBe(Likelihood.Likely);
        Screen("medicaid_adult", Family.Replace("AMOUNT", "16200", StringComparison.Ordinal)).Persons[0].Likelihood.ShouldBe(Likelihood.Unlikely);
    }

    [Theory]
    [InlineData("TX", Likelihood.Likely)]
    [InlineData("VA", Likelihood.Unlikely)]
    public void Who_gets_Ssi_gets_Medicaid_where_the_state_goes_by_it(string state, Likelihood expected) =>
        Screen("medicaid_adult", """{ "age": 70, "receives": ["ssi"] }""", "", state).Persons[0].Likelihood.ShouldBe(expected);

    private static decimal Amount(string programme, string persons, string more = "") => Screen(programme, persons, more).Amount.ShouldNotBeNull().Low;

    private static Answer Screen(string programme, string persons, string more = "", string state = "WA")
    {
        var household = HouseholdReader.Read("household.json", $$"""{ "complete": true, "state": "{{state}}", {{more}} "persons": [{{persons}}] }""", Packs.Benefits, Day);
        return Screener.For(Packs.Benefits, Day, [programme]).Screen(household).ShouldHaveSingleItem();
    }
}
