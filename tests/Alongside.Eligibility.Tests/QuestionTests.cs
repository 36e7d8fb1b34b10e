using Alongside.Eligibility.Answers;
using Alongside.Eligibility.Rules;

namespace Alongside.Eligibility.Tests;

public sealed class QuestionTests
{
    [Fact]
    public void A_list_that_was_not_told_is_asked_for_as_one_question()
    {
        var answer = Small.Ask("sum(persons, income.wages + income.pension) <= 20000", """{ "persons": [{ "id": "Ana", "age": 30 }] }""");
        answer.Questions.ShouldHaveSingleItem().ShouldBe(new Question("incomes", "Ana", "What are all incomes?"));
    }

    [Fact]
    public void One_kind_of_income_that_is_not_known_is_asked_for_by_itself()
    {
        var answer = Small.Ask("sum(persons, income.wages + income.pension) <= 20000", """{ "persons": [{ "id": "Ana", "incomes": [{ "kind": "pension", "amount": null }] }] }""");
        answer.Questions.ShouldHaveSingleItem().Fact.ShouldBe("income.pension");
    }

    [Fact]
    public void What_cannot_change_the_answer_is_not_asked()
    {
        var answer = Small.Ask("homeless or assets <= 100 and a", """{ "assets": 500, "persons": [{}] }""");
        answer.Questions.ShouldHaveSingleItem().Fact.ShouldBe("homeless");
    }

    [Fact]
    public void Before_a_rule_is_published_it_is_told_for_whom_it_changes()
    {
        var before = Small.Pack(Small.Rules(Small.If("assets <= 1000")));
        var after = before.With(before.RuleSets[0] with { Rule = new Condition(Formulas.FormulaText.Read("assets <= 2000"), "Owns little", Source: null) });
        var households = new[] { 500, 1500, 2500 }.Select(assets => (assets, Small.Household(before, $$"""{ "assets": {{assets}}, "persons": [{}] }""")));
        var change = Impact.Of(before, after, "aid", Small.Day, households).ShouldHaveSingleItem();
        change.ShouldBe(new Change<int>(1500, Likelihood.Unlikely, Likelihood.Likely, WasAmount: null, BecomesAmount: null));
    }
}
