using System.Globalization;
using System.Text.Json;
using Alongside.Eligibility.Answers;
using Alongside.Eligibility.Households;
using Alongside.Eligibility.Reading;
using Alongside.Eligibility.Rules;
using Words = Alongside.Eligibility.Bench.Scoring.PolicyEngineWords;

namespace Alongside.Eligibility.Bench.Scoring;

/// <summary>Cases of PolicyEngine: input variables, and what others come to. A case agrees when everything that we know of it does.</summary>
internal sealed class PolicyEngineCases(Pack pack)
{
    private const string Source = "PolicyEngine";
    private static readonly DateOnly LastSnapFigures = new(2027, 9, 30);
    private readonly Dictionary<DateOnly, Screener> _screeners = [];

    public IEnumerable<Outcome> Of(string file, string benefit)
    {
        JsonNode? read;
        string? unread = null;
        try
        {
            read = Yaml.Read(File.ReadAllText(file));
        }
        catch (FormatException broken)
        {
            (read, unread) = (null, broken.Message);
        }
        if (read is not JsonArray cases) return [new(benefit, Source, Path.GetFileName(file), Agrees: null, unread ?? "no cases")];
        return cases.Select(test => One(benefit, $"{Path.GetFileName(file)}: {(string?)test!["name"]}", (JsonObject)test!));
    }

    private Outcome One(string benefit, string name, JsonObject test)
    {
        var period = test["period"]?.ToString() ?? "2022";
        if (!DateOnly.TryParseExact(period.Length == 4 ? period + "-01" : period, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return Aside($"the period {period}");
        if (day.Year < 2016) return Aside("a year before 2016");
        if (benefit == "SNAP" && day > LastSnapFigures) return Aside("a projection beyond the last published figures");
        var translation = new PolicyEngineHousehold(isMonth: period.Length > 4);
        var written = translation.Translate(test["input"] as JsonObject);
        if (translation.Strange.Count > 0) return Aside($"uses {string.Join(", ", translation.Strange.Distinct().Take(3))}");
        if (test["output"]?["lifeline"] is not null && !written["expenses"]!.AsArray().Any(each => (string?)each!["kind"] is "phone" or "internet")) return Aside("says no cost of telephone or internet");
        var outputs = (test["output"] as JsonObject ?? []).Where(each => Knows(each.Key)).ToList();
        if (outputs.Count == 0) return Aside($"expects {string.Join(", ", (test["output"] as JsonObject ?? []).Select(each => each.Key).Take(3))}");
        var margin = (decimal?)test["absolute_error_margin"] ?? 0;
        try
        {
            var found = outputs.Select(each => Compare(each.Key, each.Value!, written, translation.Persons.Count, day, isYear: period.Length == 4, margin)).OfType<string>().ToList();
            return new(benefit, Source, name, found.Count == 0, string.Join("; ", found));
        }
        catch (FaultyException fault)
        {
            return Aside(fault.Faults[0].ToString());
        }

        Outcome Aside(string why) => new(benefit, Source, name, Agrees: null, why);
    }

    private static bool Knows(string variable) => Words.Steps.ContainsKey(variable) || Words.Programmes.ContainsKey(variable)
        || variable is "snap" or "snap_if_takes_up" or "lifeline" or "wic_category" or "school_meal_tier" or "commodity_supplemental_food_program";

    /// <returns>Null where we agree.</returns>
    private string? Compare(string variable, JsonNode given, JsonObject written, int persons, DateOnly day, bool isYear, decimal margin)
    {
        var expected = given is JsonObject periods ? periods.First().Value! : given;
        if (expected is JsonArray each)
        {
            var wrong = each.Select((one, person) => Compare(variable, one!, written, day, isYear, margin, person)).FirstOrDefault(one => one is not null);
            return wrong;
        }
        var ofPerson = (Words.Steps.TryGetValue(variable, out var step) && step.OfPerson) || (Words.Programmes.TryGetValue(variable, out var programme) && programme.OfPerson)
            || variable is "wic_category" or "school_meal_tier" or "commodity_supplemental_food_program";
        return Compare(variable, expected, written, day, isYear, margin, ofPerson ? persons - 1 : 0);
    }

    private string? Compare(string variable, JsonNode expected, JsonObject written, DateOnly day, bool isYear, decimal margin, int person)
    {
        var months = isYear && (variable is "snap" or "snap_if_takes_up" || (Words.Steps.TryGetValue(variable, out var step) && step.Kind == Words.Monthly));
        object? found = months
            ? Enumerable.Range(0, 12).Select(month => (decimal?)Find(variable, written, day.AddMonths(month), person)).Aggregate((decimal?)0, (sum, one) => sum + one)
            // What may change within a year is that of its last month.
            : Find(variable, written, isYear && IsOfMonths(variable) ? day.AddMonths(11) : day, person);
        var agrees = (found, expected.GetValueKind()) switch
        {
            (bool yes, JsonValueKind.True or JsonValueKind.False) => yes == expected.GetValue<bool>(),
            (bool yes, JsonValueKind.Number) => yes == (decimal)expected > 0,
            (decimal number, JsonValueKind.Number) => Math.Abs(number - (decimal)expected) <= Math.Max(margin, months ? 12 : 1),
            (string text, JsonValueKind.String) => string.Equals(text, (string?)expected, StringComparison.Ordinal),
            _ => false,
        };
        return agrees ? null : string.Create(CultureInfo.InvariantCulture, $"{variable}: expected {expected}, found {found ?? "nothing":0.##}");
    }

    private static bool IsOfMonths(string variable) => variable.Contains("snap", StringComparison.Ordinal) || variable.Contains("commodity", StringComparison.Ordinal);

    private object? Find(string variable, JsonObject written, DateOnly day, int person)
    {
        if (!_screeners.TryGetValue(day, out var screener)) _screeners[day] = screener = Screener.For(pack, day);
        var household = HouseholdReader.Read("case.json", written.ToJsonString(), pack, day);
        if (Words.Steps.TryGetValue(variable, out var step))
        {
            var figure = screener.Figure(step.Step, household, step.OfPerson ? Math.Min(person, household.Persons.Count - 1) : -1);
            return figure;
        }
        return variable switch
        {
            "snap" or "snap_if_takes_up" => screener.Figure("snap.likely", household) is true ? screener.Figure("snap.allotment", household) : 0m,
            "lifeline" => Amount(screener, household, "lifeline"),
            "wic_category" => Group(screener, household, person),
            "school_meal_tier" => Tier(screener, household, person),
            "commodity_supplemental_food_program" => screener.Figure("csfp.likely", household, person),
            _ when Words.Programmes.TryGetValue(variable, out var programme) => screener.Figure($"{programme.Programme}.likely", household, programme.OfPerson ? person : -1),
            _ => null,
        };
    }

    private static object? Amount(Screener screener, Household household, string programme) =>
        screener.Judge(household).First(verdict => verdict.Programme == programme) switch { { Likelihood: Likelihood.Likely, Amount: { IsKnown: true } known } => known.Low, { Likelihood: Likelihood.Unlikely } => 0m, _ => null };

    private static string Group(Screener screener, Household household, int person) =>
        screener.Figure("wic.group", household, person) is not true ? "NONE"
        : screener.Figure("pregnant", household, person) is true ? "PREGNANT"
        : screener.Figure("age", household, person) is decimal and < 1 ? "INFANT"
        : screener.Figure("age", household, person) is decimal and < 5 ? "CHILD"
        : screener.Figure("wic.breastfeeds", household, person) is true ? "BREASTFEEDING" : "POSTPARTUM";

    private static string Tier(Screener screener, Household household, int person) =>
        screener.Figure("school.for_all", household) is true || screener.Figure("school.by_other_aid", household, person) is true || screener.Figure("school.within_free", household) is true ? "FREE"
        : screener.Figure("school.within_reduced", household) is true ? "REDUCED" : "PAID";
}
