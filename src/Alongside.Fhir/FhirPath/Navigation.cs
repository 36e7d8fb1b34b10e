using Alongside.Fhir.FhirPath.Model;
using Alongside.Fhir.FhirPath.Values;

namespace Alongside.Fhir.FhirPath;

/// <summary>From an element to its children, with the types that R4 gives them.</summary>
internal static class Navigation
{
    public static void Children(FhirPathItem item, string name, bool strict, List<FhirPathItem> found)
    {
        if (item.Value is FhirQuantity quantity)
        {
            if (name is "value" or "unit")
            {
                found.Add(name == "value" ? FhirPathItem.Of(quantity.Value) : FhirPathItem.Of(quantity.Unit));
            }

            return;
        }

        if (item.Json is not JsonObject json)
        {
            if (item.Extras is { } extras)
            {
                Append(item, extras, name, FhirModel.Member("Element", name)?.Type ?? "", name, found);
            }

            return;
        }

        var member = FhirModel.Member(item.Type, name);
        if (strict && member is null && FhirModel.Knows(item.Type))
        {
            throw new FhirPathException($"A {item.Type} has no element “{name}”.");
        }

        if (member is { Choice: true } || (member is null && !json.ContainsKey(name) && !json.ContainsKey("_" + name)))
        {
            Choice(item, json, name, found);
        }
        else if (name != "resourceType")
        {
            Append(item, json, name, member?.Type ?? ChoiceType(item.Type, name) ?? "", name, found);
        }
    }

    public static void Children(FhirPathItem item, List<FhirPathItem> found)
    {
        if ((item.Json as JsonObject ?? item.Extras) is not { } json)
        {
            return;
        }

        foreach (var (property, _) in json)
        {
            var bare = property.StartsWith('_') ? property[1..] : property;
            if (property == "resourceType" || (property != bare && json.ContainsKey(bare)))
            {
                continue;
            }

            var member = FhirModel.Member(item.Json is JsonObject ? item.Type : "Element", bare);
            var choice = member is null ? ChoiceName(item.Type, bare) : null;
            Append(item, json, bare, member?.Type ?? choice?.Type ?? "", choice?.Name ?? bare, found);
        }
    }

    private static void Choice(FhirPathItem item, JsonObject json, string name, List<FhirPathItem> found)
    {
        foreach (var (property, _) in json)
        {
            var bare = property.StartsWith('_') ? property[1..] : property;
            if (bare.StartsWith(name, StringComparison.Ordinal) && FhirModel.Suffix(bare[name.Length..]) is { } type)
            {
                Append(item, json, bare, type, name, found);
                return;
            }
        }
    }

    private static string? ChoiceType(string type, string name) => ChoiceName(type, name)?.Type;

    private static (string Name, string Type)? ChoiceName(string type, string name)
    {
        for (var cut = 1; cut < name.Length; cut++)
        {
            if (char.IsUpper(name[cut]) && FhirModel.Member(type, name[..cut]) is { Choice: true } && FhirModel.Suffix(name[cut..]) is { } ending)
            {
                return (name[..cut], ending);
            }
        }

        return name.StartsWith("value", StringComparison.Ordinal) && FhirModel.Suffix(name[5..]) is { } value ? ("value", value) : null;
    }

    private static void Append(FhirPathItem parent, JsonObject json, string property, string type, string name, List<FhirPathItem> found)
    {
        var value = json[property];
        var extras = json["_" + property];
        if (value is JsonArray || extras is JsonArray)
        {
            var values = value as JsonArray;
            var sides = extras as JsonArray;
            for (var i = 0; i < Math.Max(values?.Count ?? 0, sides?.Count ?? 0); i++)
            {
                One(parent, i < values?.Count ? values[i] : null, i < sides?.Count ? sides[i] : null, type, name, found);
            }

            return;
        }

        One(parent, value, extras, type, name, found);
    }

    private static void One(FhirPathItem parent, JsonNode? value, JsonNode? extras, string type, string name, List<FhirPathItem> found)
    {
        // Some writers put a primitive's value inside an object.
        if (value is JsonObject wrapped && FhirModel.IsPrimitive(type) && wrapped["value"] is JsonValue inner)
        {
            (value, extras) = (inner, wrapped);
        }

        if (value is not null || extras is JsonObject)
        {
            found.Add(FhirPathItem.Element(value, extras as JsonObject, type, parent, name));
        }
    }
}
