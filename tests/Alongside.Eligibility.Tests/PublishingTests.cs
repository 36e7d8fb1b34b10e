using Alongside.Eligibility.Publishing;
using Alongside.Eligibility.Reading;

namespace Alongside.Eligibility.Tests;

public sealed class PublishingTests
{
    [Theory]
    [InlineData("nobody > 1", "aid: rule.if", "nothing is known of the name nobody")]
    [InlineData("age > 1", "aid: rule.if", "age is of a person")]
    [InlineData("homeless > 1", "aid: rule.if", "wants figures on both sides")]
    [InlineData("assets", "aid: rule.if", "wants a yes or no")]
    [InlineData("state = 'XX'", "aid: rule.if", "'XX' is none of its choices")]
    [InlineData("assets <= limit[state, 1]", "aid: rule.if", "cannot bring together an amount of money and an amount a month")]
    [InlineData("sum(persons, income.wages) <= limit[state, 1]", "aid: rule.if", "an amount a year and an amount a month")]
    [InlineData("assets <= lacking[state]", "aid: rule.if", "there is no table lacking")]
    [InlineData("limit[state] > 1", "aid: rule.if", "is looked up by state, persons")]
    [InlineData("limit[1, state] > 1", "aid: rule.if", "wants a choice for state")]
    [InlineData("any(persons where age > 200)", "aid: rule.if", "can be met by nobody")]
    [InlineData("assets >= 0", "aid: rule.if", "is met by everybody")]
    [InlineData("any(persons where age > 200) or assets < 1", "aid: rule.if", "can be met by nobody")]
    public void Faulty_conditions_are_refused_with_place_and_reason(string formula, string place, string reason)
    {
        var fault = PublishingCheck.Of(Small.Pack(Small.Rules(Small.If(formula)))).ShouldHaveSingleItem();
        fault.Place.ShouldBe(place);
        fault.Reason.ShouldContain(reason);
    }

    [Fact]
    public void Steps_that_lean_on_each_other_in_a_circle_are_refused_once()
    {
        var steps = """[{ "name": "x", "is": "y + 1" }, { "name": "y", "is": "z + 1" }, { "name": "z", "is": "x + 1" }]""";
        var fault = PublishingCheck.Of(Small.Pack(Small.Rules(Small.If("x > 3"), steps))).ShouldHaveSingleItem();
        fault.Reason.ShouldBe("goes round in a circle: x → y → z → x");
    }

    [Fact]
    public void Two_versions_in_force_at_once_are_refused()
    {
        var first = Small.Rules(Small.If("a"));
        var second = first.Replace("\"1\"", "\"2\"", StringComparison.Ordinal).Replace("2025-01-01", "2026-01-01", StringComparison.Ordinal);
        var pack = PackReader.Read([("facts.json", Small.Facts), ("tables.json", Small.Tables), ("1.json", first), ("2.json", second)]);
        PublishingCheck.Of(pack)[0].Reason.ShouldBe("version 2 begins on 2026-01-01 while version 1 is still in force");
    }

    [Fact]
    public void Editions_of_a_table_that_overlap_are_refused()
    {
        var tables = Small.Tables.Replace("\"from\": \"2025-01-01\", \"source\"", "\"from\": \"2025-01-01\", \"until\": \"2026-02-01\", \"source\"", StringComparison.Ordinal);
        var fault = Should.Throw<FaultyException>(() => Small.Pack(Small.Rules(Small.If("a")), tables)).Faults.ShouldHaveSingleItem();
        fault.ShouldBe(new Fault("tables.json: tables[0].editions", "two editions hold on 2026-01-01"));
    }

    [Fact]
    public void A_table_that_lacks_a_choice_is_refused()
    {
        var tables = Small.Tables.Replace(", \"else\": { \"1\": 950, \"more\": 300 }", "", StringComparison.Ordinal);
        PublishingCheck.Of(Small.Pack(Small.Rules(Small.If("limit[state, 1] > 500")), tables)).ShouldContain(fault => fault.Reason.Contains("has nothing for state 'TX'"));
    }

    [Theory]
    [InlineData("""{ "programme": "aid" }""", "aid.json: name", "is missing")]
    [InlineData("""{ "programme": "aid", "name": "A", "version": "1", "from": "tomorrow", "source": "S" }""", "aid.json: from", "not a day")]
    [InlineData("""{ "programme": "aid", "name": "A", "version": "1", "from": "2026-01-01", "source": "S", "rule": { "all": [] } }""", "aid.json: rule.all", "is empty")]
    [InlineData("""{ "programme": "aid", "name": "A", "version": "1", "from": "2026-01-01", "source": "S", "rule": { "atLeast": 3, "of": [{ "if": "a", "words": "A" }] } }""", "aid.json: rule.atLeast", "3 of 1")]
    [InlineData("""{ "programme": "aid", "name": "A", "version": "1", "from": "2026-01-01", "source": "S", "rules": 1 }""", "aid.json: rules", "is not known here")]
    public void Rules_that_cannot_be_read_tell_where(string json, string place, string reason)
    {
        var faults = Should.Throw<FaultyException>(() => PackReader.ReadRules("aid.json", json)).Faults;
        faults.ShouldContain(fault => fault.Place == place && fault.Reason.Contains(reason));
    }

    [Fact]
    public void The_rules_that_come_with_the_program_can_be_published() => PublishingCheck.Of(Packs.Benefits).ShouldBeEmpty();
}
