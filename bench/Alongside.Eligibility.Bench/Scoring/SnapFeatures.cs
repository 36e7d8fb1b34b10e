using System.Globalization;
using System.Text.RegularExpressions;
using Alongside.Eligibility.Answers;
using Alongside.Eligibility.Reading;
using Alongside.Eligibility.Rules;

namespace Alongside.Eligibility.Bench.Scoring;

/// <summary>SNAP scenarios of 18F in Given, When, Then; of fiscal year 2020.</summary>
internal sealed partial class SnapFeatures(Pack pack)
{
    private static readonly DateOnly Day = new(2020, 4, 1);
    private readonly Screener _screener = Screener.For(pack, Day, ["snap"]);

    public IEnumerable<Outcome> Of(string file)
    {
        var (name, household) = ("", new JsonObject());
        var background = "";
        foreach (var line in File.ReadAllLines(file).Select(each => each.Trim()))
        {
            if (line.StartsWith("Given the household is in ", StringComparison.Ordinal)) background = line[^2..];
            else if (line.StartsWith("Scenario", StringComparison.Ordinal)) (name, household) = (line[9..].Trim(), Begin(background));
            else if (line.StartsWith("Given a ", StringComparison.Ordinal)) Persons(household, (int)Number(line[8..]), "");
            else if (line.StartsWith("And the household ", StringComparison.Ordinal)) Given(household, line[18..]);
            else if (line.StartsWith("Then ", StringComparison.Ordinal)) household["likely"] = !line.Contains(" not eligible", StringComparison.Ordinal);
            else if (line.StartsWith("And we find the estimated benefit", StringComparison.Ordinal)) yield return Judge($"{Path.GetFileName(file)}: {name}", household, Number(line));
        }
    }

    private Outcome Judge(string name, JsonObject household, decimal expected)
    {
        var wants = household["likely"]!.GetValue<bool>();
        household.Remove("likely");
        var answer = _screener.Screen(HouseholdReader.Read("case.json", household.ToJsonString(), pack, Day))[0];
        var agrees = answer.Likelihood == (wants ? Likelihood.Likely : Likelihood.Unlikely) && (!wants || (answer.Amount is { IsKnown: true } amount && Math.Abs(amount.Low - expected) <= 1));
        return new("SNAP", "18F", name, agrees, agrees ? "" : $"expected {(wants ? "" : "not ")}eligible, {expected}; found {answer.Likelihood}, {answer.Amount?.Low}");
    }

    private static JsonObject Begin(string state) => new() { ["complete"] = true, ["state"] = state, ["expenses"] = new JsonArray(), ["persons"] = new JsonArray() };

    private static void Persons(JsonObject household, int many, string _)
    {
        for (var person = 0; person < many; person++)
            household["persons"]!.AsArray().Add(new JsonObject { ["age"] = 30, ["incomes"] = new JsonArray(), ["expenses"] = new JsonArray() });
    }

    private static void Given(JsonObject household, string said)
    {
        var first = household["persons"]![0]!;
        if (said.StartsWith("does include", StringComparison.Ordinal)) first["disabled"] = true;
        else if (said.StartsWith("has earned income", StringComparison.Ordinal)) Add(first["incomes"]!, "wages", said);
        else if (said.StartsWith("has other income", StringComparison.Ordinal)) Add(first["incomes"]!, "other", said);
        else if (said.StartsWith("has assets", StringComparison.Ordinal)) household["assets"] = Number(said);
        else if (said.StartsWith("has dependent care", StringComparison.Ordinal)) Add(household["expenses"]!, "child_care", said);
        else if (said.StartsWith("has rent", StringComparison.Ordinal)) Add(household["expenses"]!, "rent", said);
        else if (said.StartsWith("has medical", StringComparison.Ordinal)) Add(first["expenses"]!, "medical", said);
        else if (said.StartsWith("has court-ordered", StringComparison.Ordinal)) Add(first["expenses"]!, "child_support", said);
        else if (said.StartsWith("pays for AC or heat", StringComparison.Ordinal)) household["paysHeatingOrCooling"] = true;
        else if (said.StartsWith("pays for water and trash", StringComparison.Ordinal)) { Pays(household, "water"); Pays(household, "trash"); }
        else if (said.StartsWith("pays for a single utility", StringComparison.Ordinal)) Pays(household, "electricity");
        else if (said.StartsWith("pays phone", StringComparison.Ordinal)) Pays(household, "phone");
    }

    private static void Pays(JsonObject household, string kind) => Add(household["expenses"]!, kind, "$1");

    private static void Add(JsonNode list, string kind, string said) => list.AsArray().Add(new JsonObject { ["kind"] = kind, ["amount"] = Number(said), ["per"] = "month" });

    private static decimal Number(string text) => decimal.Parse(Digits().Match(text.Replace(",", "", StringComparison.Ordinal)).Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\d+(\.\d+)?", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Digits();
}
