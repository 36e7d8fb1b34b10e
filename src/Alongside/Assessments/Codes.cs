using System.Text.Json.Nodes;

namespace Alongside.Assessments;

/// <summary>The LOINC codes that a form or one of its items bears.</summary>
internal static class Codes
{
    public static IEnumerable<(string Code, string? Display)> Of(JsonObject element) =>
        from code in (element["code"] as JsonArray ?? []).OfType<JsonObject>()
        where Text(code, "system") == "http://loinc.org"
        let value = Text(code, "code")
        where value is not null
        select (value, Text(code, "display"));

    public static bool Bears(JsonObject element, string code) => Of(element).Any(one => one.Code == code);

    private static string? Text(JsonObject json, string name) => json[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
}
