using Alongside.Fhir.FhirPath.Values;

namespace Alongside.Fhir.FhirPath;

/// <summary>One item of a collection: a value of the language itself, or an element of a FHIR resource.</summary>
public sealed class FhirPathItem
{
    private FhirPathItem(string type, object? value) => (Type, Value) = (type, value);

    /// <summary><c>System.Integer</c> and the like for values of the language; otherwise the FHIR type, such as <c>code</c> or <c>Patient</c>.</summary>
    public string Type { get; }

    /// <summary>The primitive value: bool, int, decimal, string, <see cref="FhirDateTime"/>, <see cref="FhirTime"/> or <see cref="FhirQuantity"/>; null for complex elements.</summary>
    public object? Value { get; }

    /// <summary>The JSON of a FHIR element; null for values of the language.</summary>
    public JsonNode? Json { get; private init; }

    internal JsonObject? Extras { get; private init; }

    internal FhirPathItem? Parent { get; private init; }

    internal string Name { get; private init; } = "";

    internal bool IsSystem => Type.StartsWith("System.", StringComparison.Ordinal);

    public static FhirPathItem Of(bool value) => value ? True : False;

    public static FhirPathItem Of(int value) => new("System.Integer", value);

    public static FhirPathItem Of(decimal value) => new("System.Decimal", value);

    public static FhirPathItem Of(string value) => new("System.String", value);

    public static FhirPathItem Of(FhirDateTime value) => new(value.IsDate ? "System.Date" : "System.DateTime", value);

    public static FhirPathItem Of(FhirTime value) => new("System.Time", value);

    public static FhirPathItem Of(FhirQuantity value) => new("System.Quantity", value);

    /// <summary>A whole resource, or a complex element of the given type.</summary>
    public static FhirPathItem Of(JsonObject element, string? type = null) => Element(element, null, type ?? "", null, "");

    internal static FhirPathItem System(object value) => value switch
    {
        bool truth => Of(truth),
        int whole => Of(whole),
        decimal number => Of(number),
        string text => Of(text),
        FhirDateTime moment => Of(moment),
        FhirTime time => Of(time),
        FhirQuantity quantity => Of(quantity),
        _ => throw new ArgumentException($"No type for {value.GetType().Name}.", nameof(value)),
    };

    internal static FhirPathItem Element(JsonNode? json, JsonObject? extras, string type, FhirPathItem? parent, string name)
    {
        if (json is JsonObject { } complex && complex["resourceType"] is JsonValue declared && declared.TryGetValue<string>(out var resource) && type is "" or "Resource" or "DomainResource")
        {
            type = resource;
        }

        var (known, value) = json is JsonValue primitive ? FhirPrimitives.Read(primitive, type) : (type, null);
        return new FhirPathItem(known, value) { Json = json, Extras = extras, Parent = parent, Name = name };
    }

    /// <summary>The value as the language's own operators see it: primitives as they are, a FHIR Quantity as a quantity.</summary>
    internal object? Plain => Value ?? (Json is JsonObject json && !IsSystem && Model.FhirModel.IsA(Type, "Quantity") ? FhirPrimitives.Quantity(json) : null);

    public override string ToString() => Plain switch
    {
        bool truth => truth ? "true" : "false",
        decimal number => Numbers.Write(number),
        null => Json?.ToJsonString() ?? "",
        var other => Convert.ToString(other, global::System.Globalization.CultureInfo.InvariantCulture) ?? "",
    };

    private static readonly FhirPathItem True = new("System.Boolean", true);
    private static readonly FhirPathItem False = new("System.Boolean", false);
}
