using System.Globalization;
using System.Text.Json;

namespace Alongside.Eligibility.Reading;

/// <summary>A place in a JSON document; whatever is wrong there is noted as a fault, and reading goes on.</summary>
internal sealed class Json(JsonNode? node, string place, List<Fault> faults)
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 64 };

    public JsonNode? Node { get; } = node;

    public string Place { get; } = place;

    public List<Fault> Faults { get; } = faults;

    public static Json? Open(string name, string text, List<Fault> faults)
    {
        try
        {
            var node = JsonNode.Parse(text, documentOptions: Strict);
            Touch(node);
            return new(node, name, faults);
        }
        catch (JsonException broken)
        {
            var where = broken.LineNumber is { } line ? $"{name}, line {line + 1}" : name;
            faults.Add(new(where, "this is not JSON, or says something twice"));
            return null;
        }
        catch (InvalidOperationException)
        {
            faults.Add(new(name, "a text in it holds half a letter (a surrogate by itself)"));
            return null;
        }
    }

    public bool IsObject => Node is JsonObject;

    public Json this[string property] => new((Node as JsonObject)?[property], Place.EndsWith(".json", StringComparison.Ordinal) ? $"{Place}: {property}" : $"{Place}.{property}", Faults);

    public bool Has(string property) => Node is JsonObject of && of.ContainsKey(property);

    public Json Fault(string reason)
    {
        Faults.Add(new(Place, reason));
        return this;
    }

    /// <summary>Anything else in it is a slip of the pen.</summary>
    public Json Only(params string[] known)
    {
        if (Node is not JsonObject of) return Fault("has to be an object { … }");
        foreach (var name in of.Select(each => each.Key).Except(known, StringComparer.Ordinal)) this[name].Fault($"is not known here; known are {string.Join(", ", known)}");
        return this;
    }

    public IEnumerable<Json> Each()
    {
        if (Node is JsonArray list) return list.Select((item, place) => new Json(item, $"{Place}[{place}]", Faults));
        if (Node is not null) Fault("has to be a list [ … ]");
        return [];
    }

    public IEnumerable<(string Key, Json Value)> Properties()
    {
        if (Node is JsonObject of) return of.Select(each => (each.Key, this[each.Key]));
        if (Node is not null) Fault("has to be an object { … }");
        return [];
    }

    public string? Text() => Is(JsonValueKind.String) ? Node!.GetValue<string>() : Refuse<string>("a text");

    public string NeededText()
    {
        if (Node is null) Fault("is missing");
        return Text() ?? "";
    }

    public decimal? Number()
    {
        if (Is(JsonValueKind.Number) && decimal.TryParse(Node!.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)) return number;
        Refuse<string>("a number");
        return null;
    }

    public bool? YesNo()
    {
        if (Node?.GetValueKind() is JsonValueKind.True or JsonValueKind.False) return Node.GetValue<bool>();
        Refuse<string>("true or false");
        return null;
    }

    public DateOnly? Day()
    {
        if (Text() is not { } text) return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        Fault($"\"{text}\" is not a day such as 2026-04-01");
        return null;
    }

    private bool Is(JsonValueKind kind) => Node?.GetValueKind() == kind;

    private T? Refuse<T>(string wanted)
        where T : class
    {
        if (Node is not null) Fault($"has to be {wanted}, not {Short(Node)}");
        return null;
    }

    /// <summary>Every text is unpacked once, for only then is it known to be one.</summary>
    private static void Touch(JsonNode? node)
    {
        if (node is JsonObject of) foreach (var (_, value) in of) Touch(value);
        else if (node is JsonArray list) foreach (var item in list) Touch(item);
        else if (node?.GetValueKind() == JsonValueKind.String) node.GetValue<string>();
    }

    private static string Short(JsonNode node) => node.ToJsonString() is { Length: > 40 } text ? text[..40] + "…" : node.ToJsonString();
}
