using System.Text.Json;

namespace Alongside.Fhir.FhirPath.Values;

/// <summary>From FHIR's JSON primitives to values of the language.</summary>
internal static class FhirPrimitives
{
    public static (string Type, object? Value) Read(JsonValue json, string type)
    {
        switch (json.GetValueKind())
        {
            case JsonValueKind.True or JsonValueKind.False:
                return (type.Length == 0 ? "boolean" : type, json.GetValueKind() is JsonValueKind.True);
            case JsonValueKind.Number:
                var known = Numbers.TryRead(json.ToJsonString(), out var number) ? number : null;
                var isDecimal = type is "decimal" || known is decimal;
                return (type.Length > 0 ? type : isDecimal ? "decimal" : "integer", isDecimal && known is int whole ? (decimal)whole : known);
            default:
                var text = json.GetValue<string>();
                object? value = type switch
                {
                    "date" or "dateTime" or "instant" => Moment(text, type),
                    "time" => FhirTime.TryParse(text),
                    _ => text,
                };
                return (type.Length == 0 ? "string" : type, value ?? text);
        }
    }

    public static FhirQuantity? Quantity(JsonObject json)
    {
        if (json["value"] is not JsonValue value || value.GetValueKind() is not JsonValueKind.Number || !Numbers.TryRead(value.ToJsonString(), out var number))
        {
            return null;
        }

        var code = Text(json, "code");
        var unit = code ?? Text(json, "unit") ?? "1";
        return new FhirQuantity(Numbers.ToDecimal(number), unit);
    }

    private static FhirDateTime? Moment(string text, string type) =>
        FhirDateTime.TryParse(text) is { } moment ? moment with { IsDate = type == "date" } : null;

    private static string? Text(JsonObject json, string name) => json[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
}
