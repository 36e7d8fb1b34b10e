using Alongside.Eligibility.Answers;

namespace Alongside.Eligibility.Tests;

public sealed class EvaluationTests
{
    private const string Two = """{ "state": "WA", "persons": [{ "id": "Ana", "age": 30, "incomes": [{ "kind": "wages", "amount": 1000, "per": "month" }] }, { "id": "Bo", "age": 4 }] }""";

    [Fact]
    public void A_formula_that_cannot_be_read_is_refused_with_its_place()
    {
        var fault = Should.Throw<FaultyException>(() => Small.Likely("age of nobody", Two)).Faults.ShouldHaveSingleItem();
        fault.Place.ShouldBe("aid.json: rule.if");
        fault.Reason.ShouldContain("character 5");
    }

    [Theory]
    [InlineData("any(persons where age < 5)", Likelihood.Likely)]
    [InlineData("all(persons where age < 5)", Likelihood.Unlikely)]
    [InlineData("count(persons where age >= 18) = 1", Likelihood.Likely)]
    [InlineData("sum(persons where age >= 18, monthly(income.wages)) <= limit[state, count(persons)]", Likelihood.Likely)]
    [InlineData("limit[state, 4] = 2400", Likelihood.Likely)]
    [InlineData("state in ('TX', 'OR') or not homeless", Likelihood.CannotTell)]
    [InlineData("assets <= 2000", Likelihood.CannotTell)]
    public void Conditions_are_asked_of_the_household_and_its_persons(string formula, Likelihood expected) => Small.Likely(formula, Two).ShouldBe(expected);

    [Fact]
    public void What_is_known_already_may_be_enough_though_something_is_not()
    {
        // Bo's incomes are unknown, and cannot be below nothing.
        Small.Likely("sum(persons, income.wages) <= 6000", Two).ShouldBe(Likelihood.Unlikely);
        Small.Likely("sum(persons, income.wages) <= 20000", Two).ShouldBe(Likelihood.CannotTell);
    }

    [Theory]
    [InlineData("week", 100, 5200)]
    [InlineData("two-weeks", 100, 2600)]
    [InlineData("half-month", 100, 2400)]
    [InlineData("quarter", 100, 400)]
    [InlineData("year", 21641, 21641)]
    public void Amounts_of_any_period_are_those_of_a_year(string per, decimal amount, decimal yearly)
    {
        var household = $$"""{ "persons": [{ "age": 30, "incomes": [{ "kind": "wages", "amount": {{amount}}, "per": "{{per}}" }] }] }""";
        Small.Likely($"sum(persons, income.wages) = {yearly}", household).ShouldBe(Likelihood.Likely);
    }

    [Fact]
    public void The_edition_of_a_table_is_the_one_in_force_on_the_day()
    {
        var pack = Small.Pack(Small.Rules(Small.If("limit[state, 1] = 1100")));
        var household = Small.Household(pack, Two);
        Screener.For(pack, new(2026, 1, 1)).Judge(household)[0].Likelihood.ShouldBe(Likelihood.Likely);
        Screener.For(pack, new(2025, 12, 31)).Judge(household)[0].Likelihood.ShouldBe(Likelihood.Unlikely);
    }

    [Fact]
    public void A_look_up_may_go_by_the_figures_of_an_earlier_month()
    {
        var pack = Small.Pack(Small.Rules(Small.If("limit[state, 1] since(10) = 1000")));
        Screener.For(pack, new(2026, 9, 30)).Judge(Small.Household(pack, Two))[0].Likelihood.ShouldBe(Likelihood.Likely);
        Screener.For(pack, new(2026, 10, 1)).Judge(Small.Household(pack, Two))[0].Likelihood.ShouldBe(Likelihood.Unlikely);
    }

    [Fact]
    public void The_reasons_are_those_that_decided()
    {
        var rule = """{ "all": [{ "if": "state = 'WA'", "words": "Lives in WA" }, { "if": "any(persons where age < 2)", "words": "A baby lives here", "source": "Act 2" }] }""";
        var pack = Small.Pack(Small.Rules(rule));
        var answer = Screener.For(pack, Small.Day).Screen(Small.Household(pack, Two))[0];
        var reason = answer.Reasons.ShouldHaveSingleItem();
        reason.ShouldBe(new Reason(IsMet: false, "A baby lives here", "any(persons where age < 2)", "Act 2", "rule.all[1]"));
    }

    [Fact]
    public void At_least_so_many_of_some_conditions_can_be_asked_for()
    {
        var rule = """{ "atLeast": 2, "of": [{ "if": "a", "words": "A" }, { "if": "b", "words": "B" }, { "if": "c", "words": "C" }] }""";
        Likelihood Ask(string facts)
        {
            var pack = Small.Pack(Small.Rules(rule));
            return Screener.For(pack, Small.Day).Judge(Small.Household(pack, $$"""{ {{facts}}, "persons": [{}] }"""))[0].Likelihood;
        }
        Ask("\"a\": true, \"b\": true").ShouldBe(Likelihood.Likely);
        Ask("\"a\": true").ShouldBe(Likelihood.CannotTell);
        Ask("\"a\": false, \"b\": false").ShouldBe(Likelihood.Unlikely);
    }

    [Fact]
    public void A_figure_that_is_known_is_not_worked_out()
    {
        var pack = Small.Pack(Small.Rules(Small.If("aid.income <= 100"), """[{ "name": "aid.income", "is": "sum(persons, monthly(income.wages))" }]"""));
        Screener.For(pack, Small.Day).Judge(Small.Household(pack, """{ "known": { "aid.income": 90 }, "persons": [{}] }"""))[0].Likelihood.ShouldBe(Likelihood.Likely);
    }
}
