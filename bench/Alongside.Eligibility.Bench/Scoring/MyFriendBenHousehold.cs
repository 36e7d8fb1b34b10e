namespace Alongside.Eligibility.Bench.Scoring;

/// <summary>Says a household of MyFriendBen in our words.</summary>
internal static class MyFriendBenHousehold
{
    private static readonly Dictionary<string, string> Incomes = new(StringComparer.Ordinal)
    {
        ["wages"] = "wages",
        ["selfEmployment"] = "self_employment",
        ["sSDisability"] = "social_security",
        ["sSRetirement"] = "social_security",
        ["sSSurvivor"] = "social_security",
        ["sSDependent"] = "social_security",
        ["sSI"] = "ssi",
        ["unemployment"] = "unemployment",
        ["cashAssistance"] = "tanf",
        ["cOSDisability"] = "other",
        ["workersComp"] = "workers_compensation",
        ["workersCompensation"] = "workers_compensation",
        ["veteran"] = "veterans",
        ["veteransBenefits"] = "veterans",
        ["childSupport"] = "child_support",
        ["alimony"] = "alimony",
        ["gifts"] = "gifts",
        ["boarder"] = "rental",
        ["rental"] = "rental",
        ["rentalIncome"] = "rental",
        ["pension"] = "pension",
        ["deferredComp"] = "pension",
        ["investment"] = "interest_dividends",
        ["other"] = "other",
    };

    private static readonly Dictionary<string, string> Expenses = new(StringComparer.Ordinal)
    {
        ["rent"] = "rent",
        ["mortgage"] = "mortgage",
        ["propertyTax"] = "property_tax",
        ["hoa"] = "association",
        ["homeownersInsurance"] = "home_insurance",
        ["heating"] = "heating",
        ["cooling"] = "heating",
        ["otherUtilities"] = "electricity",
        ["telephone"] = "phone",
        ["internet"] = "internet",
        ["childcare"] = "child_care",
        ["childCare"] = "child_care",
        ["dependentCare"] = "child_care",
    };

    private static readonly Dictionary<string, string> Relations = new(StringComparer.Ordinal)
    {
        ["headOfHousehold"] = "self",
        ["spouse"] = "spouse",
        ["domesticPartner"] = "partner",
        ["child"] = "child",
        ["stepChild"] = "stepchild",
        ["fosterChild"] = "foster_child",
        ["parent"] = "parent",
        ["stepParent"] = "parent",
        ["fosterParent"] = "other_relative",
        ["grandParent"] = "grandparent",
        ["sisterOrBrother"] = "sibling",
        ["grandChild"] = "grandchild",
        ["other"] = "unrelated",
    };

    /// <summary>Why a case asks about something that is not in the rules of the benefit.</summary>
    public static string? Reason(string asked, string notes, JsonNode household)
    {
        if (notes.Contains("does not enforce", StringComparison.Ordinal)) return "says itself that its engine leaves a limit of the statute out";
        if (asked.EndsWith("csfp", StringComparison.Ordinal) && (Is(household, "has_csfp") || Has(household, asked))) return "asks whether it is received already, not whether it could be";
        if (asked is "il_csfp" && (string?)household["county"] == "DuPage") return "turns on counties that take part";
        if (asked is "ma_csfp" && (string?)household["county"] is "Berkshire" or "Hampden" or "Franklin" or "Hampshire") return "turns on counties that take part";
        return null;
    }

    public static JsonObject Translate(JsonNode household, string state)
    {
        var members = household["household_members"]!.AsArray();
        var written = new JsonObject
        {
            ["complete"] = true,
            ["state"] = state.ToUpperInvariant(),
            ["assets"] = (decimal?)household["household_assets"] ?? 0,
            ["expenses"] = Amounts(household["expenses"], Expenses),
            ["receives"] = Receives(household),
            ["persons"] = new JsonArray([.. members.Select(member => Person(member!, household, state))]),
        };
        if ((decimal?)household["household_size"] is { } size && size != members.Count) written["known"] = new JsonObject { ["size"] = size };
        return written;
    }

    private static JsonObject Person(JsonNode member, JsonNode household, string state)
    {
        var hasIncome = member["income_streams"]?.AsArray().Any(income => (string?)income!["type"] is "wages" or "selfEmployment") == true;
        var isHead = (string?)member["relationship"] == "headOfHousehold";
        return new()
        {
            ["age"] = (decimal?)member["age"],
            ["relationship"] = Relations.GetValueOrDefault((string?)member["relationship"] ?? "", "other_relative"),
            ["pregnant"] = Is(member, "pregnant"),
            ["disabled"] = Is(member, "long_term_disability") || (Is(member, "disabled") && member["long_term_disability"] is null),
            ["blind"] = Is(member, "visually_impaired"),
            ["veteran"] = Is(member, "veteran"),
            ["inSchool"] = Is(member, "student") && (decimal?)member["age"] is >= 5 and < 19,
            ["inCollege"] = Is(member, "student_full_time") && (decimal?)member["age"] is >= 19,
            ["workHours"] = hasIncome ? 30 : 0,
            ["incomes"] = Amounts(member["income_streams"], Incomes),
            ["insurance"] = new JsonArray([.. new[] { ("employer", "employer"), ("private", "private"), ("chp", "chip"), ("medicaid", "medicaid"), ("mass_health", "medicaid"), ("medicare", "medicare"), ("va", "va") }
                .Where(each => Is(member["insurance"], each.Item1)).Select(each => JsonValue.Create(each.Item2))]),
            ["receives"] = new JsonArray([.. isHead && (Is(household, "has_ssi") || Has(household, $"{state}_ssi")) ? [JsonValue.Create("ssi")] : Array.Empty<JsonNode>(),
                .. Is(member, "medicaid") || (isHead && Is(household, "has_medicaid_hi")) ? [JsonValue.Create("medicaid")] : Array.Empty<JsonNode>()]),
        };
    }

    private static JsonArray Receives(JsonNode household) =>
        new([.. new[] { ("has_snap", "snap"), ("has_tanf", "tanf"), ("has_section_8", "housing"), ("has_csfp", "csfp") }
            .Where(each => Is(household, each.Item1) || Has(household, $"{household["white_label"]}_{each.Item2}")).Select(each => JsonValue.Create(each.Item2))]);

    private static JsonArray Amounts(JsonNode? streams, Dictionary<string, string> names)
    {
        var list = new JsonArray();
        foreach (var each in streams as JsonArray ?? [])
        {
            if (!names.TryGetValue((string)each!["type"]!, out var kind)) continue;
            var per = (string)each["frequency"]! switch { "monthly" => "month", "weekly" => "week", "biweekly" => "two-weeks", "semimonthly" => "half-month", "hourly" => "hour", _ => "year" };
            list.Add(new JsonObject { ["kind"] = kind, ["amount"] = (decimal)each["amount"]!, ["per"] = per, ["hours"] = (decimal?)each["hours_worked"] });
        }
        return list;
    }

    private static bool Has(JsonNode household, string benefit) => household["current_benefits"] is JsonArray list && list.Any(each => (string?)each == benefit);

    private static bool Is(JsonNode? of, string name) => of?[name]?.GetValueKind() == System.Text.Json.JsonValueKind.True;
}
