using System.Globalization;
using Alongside.Fhir.FhirPath.Values;
using Alongside.Fhir.Json;

namespace Alongside.Fhir.Questionnaires;

/// <summary>One answer to a question.</summary>
/// <param name="Type">Its FHIR type as it follows "value" in JSON: Boolean, Decimal, Integer, Date, DateTime, Time, String, Uri, Attachment, Coding, Quantity or Reference.</param>
/// <param name="Json">Its JSON, with everything that came with it.</param>
public sealed record AnswerValue(string Type, JsonNode Json)
{
    public static AnswerValue Of(bool value) => new("Boolean", JsonValue.Create(value));

    public static AnswerValue Of(int value) => new("Integer", JsonValue.Create(value));

    public static AnswerValue Of(decimal value) => new("Decimal", JsonValue.Create(value));

    public static AnswerValue Of(string value) => new("String", JsonValue.Create(value));

    public static AnswerValue Of(DateOnly value) => new("Date", JsonValue.Create(value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));

    public static AnswerValue Coding(string? system, string code, string? display = null) => new("Coding", Codings.Make(system, code, display));

    public static AnswerValue Quantity(decimal value, string? unit = null, string? system = null, string? code = null)
    {
        var json = new JsonObject { ["value"] = value };
        foreach (var (name, text) in new[] { ("unit", unit), ("system", system), ("code", code) })
        {
            if (text is not null)
            {
                json[name] = text;
            }
        }

        return new AnswerValue("Quantity", json);
    }

    /// <summary>The answer as a form field carries it; <see cref="AnswerText"/> reads it back.</summary>
    public string FormText => AnswerText.Write(this);

    /// <summary>The answer as people read it.</summary>
    public string Display => Json switch
    {
        JsonObject coding when Type == "Coding" => Codings.Display(coding),
        JsonObject reference when Type == "Reference" => reference.Text("display") ?? reference.Text("reference") ?? "",
        JsonObject attachment when Type == "Attachment" => attachment.Text("title") ?? attachment.Text("url") ?? attachment.Text("contentType") ?? "",
        JsonObject quantity when Type == "Quantity" => $"{quantity["value"]?.ToJsonString()} {quantity.Text("unit") ?? quantity.Text("code")}".Trim(),
        _ => AnswerText.Write(this),
    };

    /// <summary>The number in it, for a decimal, integer or quantity.</summary>
    public decimal? Number => Json switch
    {
        JsonValue value when Type is "Decimal" or "Integer" => value.Number(),
        JsonObject quantity when Type == "Quantity" => quantity.Number("value"),
        _ => null,
    };

    internal FhirQuantity? AsQuantity => Json is JsonObject quantity && Type == "Quantity" ? FhirPrimitives.Quantity(quantity) : null;

    internal string Text => Json is JsonValue value ? value.ToString() : "";

    /// <summary>The same answer; codings are compared by system and code.</summary>
    public bool Same(AnswerValue other)
    {
        if (Json is JsonObject mine && other.Json is JsonObject theirs)
        {
            return Type == other.Type && Type switch
            {
                "Coding" => Codings.Same(mine, theirs),
                "Reference" => mine.Text("reference") == theirs.Text("reference"),
                "Quantity" => AsQuantity is { } a && other.AsQuantity is { } b && a.CompareTo(b) == 0,
                _ => JsonNode.DeepEquals(mine, theirs),
            };
        }

        return Number is { } left && other.Number is { } right ? left == right : JsonNode.DeepEquals(Json, other.Json);
    }
}
