using Alongside.Eligibility.Answers;
using Alongside.Eligibility.Reading;
using Alongside.Eligibility.Rules;

namespace Alongside.Eligibility.Bench.Scoring;

/// <summary>Households of MyFriendBen, with whether each programme takes them; of 2026.</summary>
internal sealed class MyFriendBenCases(Pack pack)
{
    private const string Source = "MyFriendBen";
    private static readonly DateOnly Day = new(2026, 4, 1);

    /// <summary>Which of our programmes answer the one asked about; the first word of theirs is the state.</summary>
    private static readonly Dictionary<string, (string Benefit, string[] Programmes)> Known = new(StringComparer.Ordinal)
    {
        ["nslp"] = ("School meals", ["school_meals_free", "school_meals_reduced"]),
        ["tanf"] = ("TANF", ["tanf"]),
        ["wic"] = ("WIC", ["wic"]),
        ["snap"] = ("SNAP", ["snap"]),
        ["ssi"] = ("SSI", ["ssi"]),
        ["lifeline"] = ("Lifeline", ["lifeline"]),
        ["liheap"] = ("LIHEAP", ["liheap"]),
        ["head_start"] = ("Head Start", ["head_start"]),
        ["early_head_start"] = ("Early Head Start", ["early_head_start"]),
        ["eitc"] = ("EITC", ["eitc"]),
        ["csfp"] = ("CSFP", ["csfp"]),
        ["mpe"] = ("Medicaid", ["medicaid_pregnant"]),
        ["medicaid"] = ("Medicaid", ["medicaid_adult", "medicaid_child", "medicaid_pregnant"]),
        ["apple_health_medicaid"] = ("Medicaid", ["medicaid_adult", "medicaid_child", "medicaid_pregnant"]),
        ["apple_health_for_kids"] = ("Medicaid", ["medicaid_child", "chip"]),
        ["medicaid_for_children"] = ("Medicaid", ["medicaid_child"]),
        ["medicaid_for_parents_and_caretakers"] = ("Medicaid", ["medicaid_adult"]),
        ["chip"] = ("CHIP", ["chip"]),
    };

    private readonly Screener _screener = Screener.For(pack, Day);

    public IEnumerable<Outcome> Of(string file)
    {
        var read = JsonNode.Parse(File.ReadAllText(file));
        foreach (var test in Several(read))
        {
            var expected = test!["expected_results"];
            foreach (var each in Several(expected)) yield return One($"{Path.GetFileName(file)}: {(string)test["notes"]!}", test["household"]!, each!);
        }
    }

    private static IEnumerable<JsonNode?> Several(JsonNode? node) => node is JsonArray list ? list.AsEnumerable() : [node];

    private Outcome One(string name, JsonNode household, JsonNode expected)
    {
        var asked = (string)expected["program_name"]!;
        var state = (string)household["white_label"]!;
        var programme = asked.StartsWith(state + "_", StringComparison.Ordinal) ? asked[(state.Length + 1)..] : asked;
        if (!Known.TryGetValue(programme, out var known)) return new(asked, Source, name, Agrees: null, "not a benefit that we claim");
        // Washington counts Early Head Start in with Head Start.
        string[] programmes = asked == "wa_head_start" ? ["head_start", "early_head_start"] : known.Programmes;
        if (MyFriendBenHousehold.Reason(asked, name, household) is { } aside) return new(known.Benefit, Source, name, Agrees: null, aside);
        var wants = (bool)expected["eligible"]!;
        var written = MyFriendBenHousehold.Translate(household, state);
        var answers = _screener.Screen(HouseholdReader.Read("case.json", written.ToJsonString(), pack, Day)).Where(answer => programmes.Contains(answer.Programme)).ToList();
        var found = answers.SelectMany(answer => Counted(answer, known.Benefit, household)).DefaultIfEmpty(Likelihood.Unlikely).Min();
        var agrees = found == (wants ? Likelihood.Likely : Likelihood.Unlikely);
        var amount = answers.FirstOrDefault(answer => answer.Likelihood == Likelihood.Likely)?.Amount;
        if (agrees && wants && known.Benefit is "SNAP" or "TANF" or "EITC" or "SSI" or "Lifeline" && amount is { } ours && (decimal?)expected["value"] is { } value && !Near(ours, value))
            return new(known.Benefit, Source, name, Agrees: false, $"expected {value:0.##} a year, found {ours.Low:0.##} {ours.Kind.Written()}");
        return new(known.Benefit, Source, name, agrees, agrees ? "" : $"expected {(wants ? "eligible" : "not eligible")}, found {found}");
    }

    /// <summary>MyFriendBen leaves out of Medicaid whoever has insurance; Medicaid itself does not, so those persons are not asked about.</summary>
    private static IEnumerable<Likelihood> Counted(Answer answer, string benefit, JsonNode household)
    {
        if (benefit is not ("Medicaid" or "CHIP")) return [answer.Likelihood];
        return answer.Persons.Where((_, place) => !IsInsured(household["household_members"]![place]!)).Select(person => person.Likelihood);
    }

    private static bool IsInsured(JsonNode member) =>
        member["insurance"] is JsonObject insurance && insurance.Any(each => each.Key is not ("none" or "dont_know") && each.Value?.GetValueKind() == System.Text.Json.JsonValueKind.True);

    private static bool Near(Amount ours, decimal yearly)
    {
        var months = ours.Kind == Kind.AmountPerMonth ? 12 : 1;
        return ours.Low * months - yearly <= 12 && yearly - (ours.High * months) <= 12;
    }
}
