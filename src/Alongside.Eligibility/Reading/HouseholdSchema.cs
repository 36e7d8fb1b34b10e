using System.Text.Encodings.Web;
using System.Text.Json;
using Alongside.Eligibility.Facts;
using Alongside.Eligibility.Households;

namespace Alongside.Eligibility.Reading;

/// <summary>The JSON schema of a household file, made from the facts.</summary>
public static class HouseholdSchema
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(FactList facts)
    {
        var person = Properties(facts, ofPerson: true);
        person["id"] = new JsonObject { ["type"] = "string", ["description"] = "How the person is called in the answers." };
        person["birthDate"] = new JsonObject { ["type"] = "string", ["format"] = "date", ["description"] = "Instead of the age." };
        var household = Properties(facts, ofPerson: false);
        household["complete"] = new JsonObject { ["type"] = "boolean", ["description"] = "True: everything was asked, and what is not said is no, none or nothing. Otherwise what is not said is not known." };
        household["persons"] = new JsonObject { ["type"] = "array", ["minItems"] = 1, ["items"] = Closed(person) };
        household["$schema"] = new JsonObject { ["type"] = "string" };
        var schema = Closed(household);
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.Insert(1, "title", "A household to pre-screen for benefits");
        schema["required"] = new JsonArray("persons");
        return schema.ToJsonString(Readable);
    }

    private static JsonObject Properties(FactList facts, bool ofPerson)
    {
        var level = ofPerson ? facts.OfPerson : facts.OfHousehold;
        var properties = new JsonObject { ["known"] = Known() };
        foreach (var fact in level.Where(fact => fact.List is null)) properties[fact.Property] = One(fact);
        foreach (var group in facts.Groups.Where(group => group.OfPerson == ofPerson))
            properties[group.List] = new JsonObject { ["type"] = new JsonArray("array", "null"), ["description"] = group.Ask + " A list that is there is complete.", ["items"] = Item([.. level.Where(fact => fact.List == group.List)]) };
        return properties;
    }

    private static JsonObject One(Fact fact)
    {
        var schema = new JsonObject { ["description"] = fact.Ask };
        if (fact.Kind == Kind.Choice) schema["enum"] = new JsonArray([.. fact.Choices.Select(choice => JsonValue.Create(choice)), null]);
        else schema["type"] = new JsonArray(fact.Kind switch { Kind.YesNo => "boolean", Kind.Day => "string", _ => "number" }, "null");
        if (fact.Kind.IsFigure() && fact.Kind != Kind.Day) (schema["minimum"], schema["maximum"]) = (fact.Min, fact.Max);
        return schema;
    }

    private static JsonObject Item(IReadOnlyList<Fact> facts)
    {
        var kinds = new JsonArray([.. facts.Select(fact => JsonValue.Create(fact.Key))]);
        if (!facts[0].Kind.IsAmount()) return new() { ["enum"] = kinds };
        var item = Closed(new()
        {
            ["kind"] = new JsonObject { ["enum"] = kinds },
            ["amount"] = new JsonObject { ["type"] = new JsonArray("number", "null"), ["minimum"] = 0, ["description"] = "Null while it is not known." },
            ["per"] = new JsonObject { ["enum"] = new JsonArray([.. Period.All.Select(period => JsonValue.Create(period))]) },
            ["hours"] = new JsonObject { ["type"] = new JsonArray("number", "null"), ["description"] = "Hours a week, of what is paid by the hour." },
        });
        item["required"] = new JsonArray("kind");
        return item;
    }

    private static JsonObject Known() => new() { ["type"] = "object", ["description"] = "Figures that are known though the rules would work them out, by the name of the step: { \"snap.gross_income\": 1500 }." };

    private static JsonObject Closed(JsonObject properties) => new() { ["type"] = "object", ["properties"] = properties, ["additionalProperties"] = false };
}
