using System.Text.Json;

namespace Alongside.Fhir.Json;

/// <summary>Short ways to read FHIR JSON without trusting it.</summary>
internal static class JsonReading
{
    public static string? Text(this JsonObject json, string name) => json[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    /// <summary>True or false, also where it was written as text.</summary>
    public static bool? Truth(this JsonObject json, string name) => json[name] switch
    {
        JsonValue value when value.TryGetValue<bool>(out var truth) => truth,
        JsonValue value when value.TryGetValue<string>(out var text) && bool.TryParse(text, out var written) => written,
        _ => null,
    };

    public static int? Whole(this JsonObject json, string name) => json.Number(name) is { } number && number == decimal.Truncate(number) && Math.Abs(number) <= int.MaxValue ? (int)number : null;

    public static decimal? Number(this JsonObject json, string name) => json[name] is JsonValue value ? value.Number() : null;

    /// <summary>A number, also where it was written as text.</summary>
    public static decimal? Number(this JsonValue value) =>
        value.GetValueKind() is JsonValueKind.Number or JsonValueKind.String
        && decimal.TryParse(value.ToString(), System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    public static JsonObject? Object(this JsonObject json, string name) => json[name] as JsonObject;

    public static IEnumerable<JsonObject> Objects(this JsonObject json, string name) => (json[name] as JsonArray ?? []).OfType<JsonObject>();

    public static IEnumerable<JsonObject> Extensions(this JsonObject json, string url) => json.Objects("extension").Where(extension => extension.Text("url") == url);

    public static JsonObject? Extension(this JsonObject json, string url) => json.Extensions(url).FirstOrDefault();

    /// <summary>The <c>value[x]</c> of an element: the name of its type as written after "value", and the value.</summary>
    public static (string Type, JsonNode Value)? Choice(this JsonObject json, string prefix = "value")
    {
        foreach (var (name, value) in json)
        {
            if (value is not null && name.Length > prefix.Length && name.StartsWith(prefix, StringComparison.Ordinal) && char.IsUpper(name[prefix.Length]))
            {
                return (name[prefix.Length..], value);
            }
        }

        return null;
    }
}
