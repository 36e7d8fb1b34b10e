using System.Text.Json;
using Alongside.Fhir.FhirPath.Model;

namespace Alongside.Fhir.Json;

/// <summary>Compares the kinds of JSON with what R4 says each known element is. Unknown elements are left alone.</summary>
internal static class ShapeCheck
{
    public static IEnumerable<FhirFault> Check(JsonObject resource) => Check(resource, resource.Text("resourceType") ?? "", resource.Text("resourceType") ?? "");

    private static IEnumerable<FhirFault> Check(JsonObject json, string type, string path)
    {
        foreach (var (name, value) in json)
        {
            if (name.StartsWith('_') || Member(type, name) is not { } member || value is null)
            {
                continue;
            }

            var at = $"{path}.{name}";
            if (member.Many && value is not JsonArray)
            {
                yield return Fault(at, $"“{name}” is a list in FHIR, and here it is not.");
                continue;
            }

            if (!member.Many && value is JsonArray)
            {
                yield return Fault(at, $"“{name}” is one value in FHIR, and here it is a list.");
                continue;
            }

            foreach (var fault in value is JsonArray list ? list.SelectMany((one, index) => One(one, member.Type, $"{at}[{index}]")) : One(value, member.Type, at))
            {
                yield return fault;
            }
        }
    }

    private static IEnumerable<FhirFault> One(JsonNode? value, string type, string path)
    {
        if (value is null || type.Length == 0)
        {
            return [];
        }

        if (value is JsonObject json)
        {
            return FhirModel.IsPrimitive(type) ? [Fault(path, $"A {type} is one value, and here is an object.")] : Check(json, json.Text("resourceType") is { } resource ? resource : type, path);
        }

        var fits = value.GetValueKind() switch
        {
            JsonValueKind.True or JsonValueKind.False => type == "boolean",
            JsonValueKind.Number => type is "decimal" or "integer" or "positiveInt" or "unsignedInt",
            JsonValueKind.String => (FhirModel.IsPrimitive(type) && type is not ("boolean" or "decimal" or "integer" or "positiveInt" or "unsignedInt")) || type == "xhtml",
            _ => false,
        };
        return fits ? [] : [Fault(path, $"A {type} was expected here.") with { Severity = Written(value, type) ? FaultSeverity.Warning : Fault(path, "").Severity }];
    }

    /// <summary>The right value, only written as text.</summary>
    private static bool Written(JsonNode value, string type) => value.GetValueKind() is JsonValueKind.String && (type == "boolean"
        ? bool.TryParse(value.GetValue<string>(), out _)
        : decimal.TryParse(value.GetValue<string>(), System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out _));

    private static ModelMember? Member(string type, string name) => FhirModel.Member(type, name) is { Choice: false } member
        ? member
        : name.StartsWith("value", StringComparison.Ordinal) && FhirModel.Suffix(name[5..]) is { } ending ? new ModelMember(ending, Choice: false, Many: false) : null;

    /// <summary>What stands in an extension may be one that nobody here reads.</summary>
    private static FhirFault Fault(string path, string reason) =>
        new(path.Contains(".extension[", StringComparison.Ordinal) ? FaultSeverity.Warning : FaultSeverity.Error, "shape", path, reason);
}
