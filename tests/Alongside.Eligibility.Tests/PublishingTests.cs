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

    [Theory]
    [InlineData("count(persons where any(others where any(others where all(others where age > 3)))) > 1", "name a part of it as a step")]
    [InlineData("assets / 0 > 5", "")]
    [InlineData("assets * 9999999999999999999999999999 * 9999999999999999999999999999 > 5", "")]
    [InlineData("assets > 99999999999999999999999999999999", "is not a number")]
    [InlineData("assets > 1.2.3", "is not a number")]
    [InlineData("'a' = 'a", "never ends")]
    [InlineData("exec(assets)", "there is no function exec")]
    [InlineData("min() > 1", "min wants at least one thing")]
    [InlineData("if(a, 1) > 1", "wants three things")]
    [InlineData("limit[] > 1", "is looked up by state, persons")]
    public void No_formula_brings_the_check_down(string formula, string reason)
    {
        IReadOnlyList<Fault> faults;
        try
        {
            faults = PublishingCheck.Of(Small.Pack(Small.Rules(Small.If(formula))));
        }
        catch (FaultyException told)
        {
            faults = told.Faults;
        }
        if (reason.Length > 0) faults.ShouldContain(fault => fault.Reason.Contains(reason), string.Join("; ", faults));
    }

    [Fact]
    public void A_formula_of_any_length_is_refused_rather_than_followed_to_the_end()
    {
        var sum = "assets" + string.Concat(Enumerable.Repeat(" + 1", 50_000)) + " > 5";
        Should.Throw<FaultyException>(() => Small.Pack(Small.Rules(Small.If(sum)))).Faults.ShouldHaveSingleItem().Reason.ShouldContain("name parts of it as steps");
        var nested = new string('(', 50_000) + "a" + new string(')', 50_000);
        Should.Throw<FaultyException>(() => Small.Pack(Small.Rules(Small.If(nested)))).Faults.ShouldHaveSingleItem().Place.ShouldBe("aid.json: rule.if");
    }

    [Fact]
    public void A_long_row_of_steps_is_worked_out_and_a_longer_one_refused()
    {
        string Row(int many) => "[{ \"name\": \"s0\", \"is\": \"assets\" }" + string.Concat(Enumerable.Range(1, many - 1).Select(number => $", {{ \"name\": \"s{number}\", \"is\": \"s{number - 1} + 1\" }}")) + "]";
        PublishingCheck.Of(Small.Pack(Small.Rules(Small.If("s499 > 600"), Row(500)))).ShouldBeEmpty();
        Should.Throw<FaultyException>(() => Small.Pack(Small.Rules(Small.If("s500 > 600"), Row(501)))).Faults.ShouldHaveSingleItem().Place.ShouldBe("aid.json: steps");
    }

    [Fact]
    public void Facts_and_tables_that_lack_something_are_refused_with_their_place()
    {
        var strayed = Small.Facts.Replace("\"Wages?\", \"list\": \"incomes\"", "\"Wages?\", \"list\": \"outgoes\"", StringComparison.Ordinal);
        Should.Throw<FaultyException>(() => PackReader.Read([("facts.json", strayed)])).Faults.ShouldContain(fault => fault.Reason.Contains("stands in the list outgoes"));
        var bare = """{ "tables": [{ "table": "t", "type": "number", "keys": [{ "name": "n", "type": "number" }], "editions": [{ "from": "2025-01-01", "source": "S", "rows": { "else": 3 } }] }] }""";
        Should.Throw<FaultyException>(() => PackReader.Read([("tables.json", bare)])).Faults.ShouldContain(fault => fault.Place == "tables.json: tables[0].editions[0].rows.else");
    }

    [Fact]
    public void The_rules_that_come_with_the_program_can_be_published() => PublishingCheck.Of(Packs.Benefits).ShouldBeEmpty();
}
