using System.Text.Json;
using Words = Alongside.Eligibility.Bench.Scoring.PolicyEngineWords;

namespace Alongside.Eligibility.Bench.Scoring;

/// <summary>Says the input of a PolicyEngine case in our words; what it leaves out is PolicyEngine's default: one citizen of forty in California, without income.</summary>
internal sealed class PolicyEngineHousehold(bool isMonth)
{
    private readonly List<string> _strange = [];
    private bool _saysState;
    private readonly Dictionary<string, JsonObject> _persons = new(StringComparer.Ordinal);
    private readonly JsonObject _household = new() { ["complete"] = true, ["state"] = "CA", ["expenses"] = new JsonArray(), ["receives"] = new JsonArray(), ["known"] = new JsonObject() };

    public IReadOnlyList<string> Strange => _strange;

    public IReadOnlyCollection<string> Persons => _persons.Keys;

    public JsonObject Translate(JsonObject? input)
    {
        foreach (var (name, facts) in Group(input, "people")) foreach (var (variable, value) in (JsonObject)facts!) Say(Person(name), variable, value);
        if (_persons.Count == 0) Person("person");
        foreach (var unit in new[] { "spm_units", "households", "tax_units", "families", "marital_units" })
            foreach (var (_, facts) in Group(input, unit)) foreach (var (variable, value) in (JsonObject)facts!) Say(null, variable, value);
        foreach (var (variable, value) in input ?? [])
            if (variable is not ("people" or "spm_units" or "households" or "tax_units" or "families" or "marital_units")) Say(_persons.Values.First(), variable, value);
        foreach (var mother in _persons.Values.Where(person => person.Remove("mother")))
            mother["monthsSinceBirth"] = Math.Floor(_persons.Values.Min(person => (decimal)person["age"]!) * 12);
        foreach (var youth in _persons.Values.Where(person => person["fosterCare"] is not null && (decimal)person["age"]! is >= 18 and < 25)) youth["leftFosterCare"] = true;
        _household["persons"] = new JsonArray([.. _persons.Values]);
        return _household;
    }

    private static IEnumerable<KeyValuePair<string, JsonNode?>> Group(JsonObject? input, string name) => input?[name] as JsonObject ?? [];

    private JsonObject Person(string name) =>
        _persons.TryGetValue(name, out var known) ? known : _persons[name] = new()
        {
            // PolicyEngine takes the three months without work for used up.
            ["id"] = name,
            ["age"] = 40m,
            ["usedSnapMonths"] = true,
            ["incomes"] = new JsonArray(),
            ["expenses"] = new JsonArray(),
            ["receives"] = new JsonArray(),
            ["known"] = new JsonObject(),
        };

    private void Say(JsonObject? person, string variable, JsonNode? given)
    {
        var value = given is JsonObject periods ? periods.First().Value : given;
        if (variable == "members") return;
        if (value is null or JsonArray) _strange.Add(variable);
        else if (Words.Weightless.Contains(variable)) SayWeightless(person, variable, value);
        else if (variable is "state_code" or "state_code_str" or "snap_utility_region_str") SayState((string)value!);
        else if (variable is "state_group" or "state_group_str" or "snap_region_str") SayRegion((string)value!);
        else if (variable == "immigration_status" && person is not null) person["immigration"] = Words.Statuses.GetValueOrDefault((string)value!, "other_lawful");
        else if (variable == "is_usda_elderly" && person is not null) person["age"] = True(value) ? 60m : 40m;
        else if (variable is "bank_account_assets" or "stock_assets" or "bond_assets") _household["assets"] = ((decimal?)_household["assets"] ?? 0) + (decimal)value;
        else if (variable == "takes_up_wic_if_eligible" && True(value)) { }
        else if (variable == "is_lifeline_eligible") SayLifeline(True(value));
        else if (variable == "is_head_start_categorically_eligible") _household["homeless"] = True(value);
        else if (Words.Steps.TryGetValue(variable, out var step)) SayStep(step.OfPerson ? person : _household, step.Step, step.Kind, value);
        else if (person is not null && Words.OfPerson.TryGetValue(variable, out var own)) Put(person, own, value);
        else if (Words.OfHousehold.TryGetValue(variable, out var shared)) Put(_household, shared, value);
        else _strange.Add(variable);
    }

    private static void SayWeightless(JsonObject? person, string variable, JsonNode value)
    {
        if (variable == "is_mother" && person is not null && True(value)) person["mother"] = true;
        if (variable == "meets_snap_general_work_requirements" && person is not null && !True(value)) person["refusedWorkRules"] = true;
    }

    private void SayState(string state) => (_household["state"], _saysState) = (state, true);

    private void SayRegion(string region)
    {
        if (!_saysState) _household["state"] = region switch { "AK" or "AK_URBAN" => "AK", "HI" => "HI", "GU" => "GU", "VI" => "VI", _ => "TX" };
    }

    private void SayLifeline(bool eligible)
    {
        if (eligible) _household["receives"]!.AsArray().Add("snap");
        else _household["known"]!["lifeline.share"] = 9m;
    }

    private void SayStep(JsonObject? of, string step, string kind, JsonNode value)
    {
        if (of is null) _strange.Add(step);
        else of["known"]![step] = kind == Words.YesNo ? True(value) : kind == Words.Monthly && !isMonth ? (decimal)value / 12 : (decimal)value;
        if (step == "school.share") _household["known"]!["csfp.share"] = (decimal)value;
    }

    private static void Put(JsonObject of, string where, JsonNode value)
    {
        if (where.Split('.') is not [var list, var key])
        {
            of[where] = where is "age" or "workHours" or "babiesExpected" ? (decimal)value : True(value);
            if (where == "babiesExpected") of["pregnant"] = (decimal)value > 0;
        }
        else if (list == "receives")
        {
            if (True(value)) of[list]!.AsArray().Add(key);
        }
        else
        {
            // The same amount under two names is one amount.
            if (of[list]!.AsArray().Any(each => (string?)each!["kind"] == key && (decimal)each["amount"]! == (decimal)value)) return;
            of[list]!.AsArray().Add(new JsonObject { ["kind"] = key, ["amount"] = Math.Max(0, (decimal)value), ["per"] = "year" });
        }
    }

    private static bool True(JsonNode value) => value.GetValueKind() switch { JsonValueKind.True => true, JsonValueKind.Number => (decimal)value > 0, _ => false };
}
