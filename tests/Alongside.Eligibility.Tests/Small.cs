using Alongside.Eligibility.Answers;
using Alongside.Eligibility.Households;
using Alongside.Eligibility.Reading;
using Alongside.Eligibility.Rules;

namespace Alongside.Eligibility.Tests;

/// <summary>Small packs and households to test with.</summary>
internal static class Small
{
    public static readonly DateOnly Day = new(2026, 4, 1);

    public const string Facts = """
        { "lists": [{ "list": "incomes", "of": "person", "ask": "What are all incomes?" }],
          "facts": [
            { "name": "state", "of": "household", "type": "choice", "ask": "Which state?", "choices": ["WA", "TX", "OR"] },
            { "name": "homeless", "of": "household", "type": "yes-no", "ask": "Homeless?" },
            { "name": "a", "of": "household", "type": "yes-no", "ask": "A?" }, { "name": "b", "of": "household", "type": "yes-no", "ask": "B?" },
            { "name": "c", "of": "household", "type": "yes-no", "ask": "C?" }, { "name": "d", "of": "household", "type": "yes-no", "ask": "D?" },
            { "name": "assets", "of": "household", "type": "amount", "ask": "Assets?" },
            { "name": "age", "of": "person", "type": "number", "ask": "How old?", "max": 130 },
            { "name": "income.wages", "of": "person", "type": "amount/year", "ask": "Wages?", "list": "incomes" },
            { "name": "income.pension", "of": "person", "type": "amount/year", "ask": "Pension?", "list": "incomes" } ] }
        """;

    public const string Tables = """
        { "tables": [
          { "table": "limit", "type": "amount/month", "keys": [{ "name": "state", "type": "choice" }, { "name": "persons", "type": "number" }],
            "editions": [
              { "from": "2025-01-01", "source": "Notice 1", "rows": { "WA": { "1": 1000, "2": 1500, "more": 400 }, "else": { "1": 900, "more": 300 } } },
              { "from": "2026-01-01", "source": "Notice 2", "rows": { "WA": { "1": 1100, "2": 1600, "more": 400 }, "else": { "1": 950, "more": 300 } } } ] } ] }
        """;

    public static string Rules(string rule, string steps = "[]", string more = "") =>
        $$"""{ "programme": "aid", "name": "Aid", "version": "1", "from": "2025-01-01", "source": "Act 1", {{more}} "steps": {{steps}}, "rule": {{rule}} }""";

    public static string If(string formula) => $$"""{ "if": "{{formula}}", "words": "It holds" }""";

    public static Pack Pack(string rules, string? tables = null) => PackReader.Read([("facts.json", Facts), ("tables.json", tables ?? Tables), ("aid.json", rules)]);

    public static Household Household(Pack pack, string json) => HouseholdReader.Read("household.json", json, pack, Day);

    public static Answer Ask(string formula, string household)
    {
        var pack = Pack(Rules(If(formula)));
        return Screener.For(pack, Day).Screen(Household(pack, household))[0];
    }

    public static Likelihood Likely(string formula, string household) => Ask(formula, household).Likelihood;
}
