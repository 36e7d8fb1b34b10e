using System.Text.Encodings.Web;
using System.Text.Json;

namespace Alongside.Fhir.Json;

/// <summary>Reads and writes FHIR JSON without losing anything: what is not understood is kept as it was.</summary>
public static class FhirJson
{
    private static readonly JsonDocumentOptions Reading = new() { MaxDepth = 256, AllowDuplicateProperties = false };

    private static readonly JsonSerializerOptions Writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = 300 };

    private static readonly JsonSerializerOptions WritingIndented = new(Writing) { WriteIndented = true, NewLine = "\n" };

    /// <summary>The resource in a text, or the faults that prevent reading it.</summary>
    /// <param name="json">The text.</param>
    /// <param name="resourceType">The type of resource that is expected.</param>
    public static (JsonObject? Resource, IReadOnlyList<FhirFault> Faults) Read(string json, string resourceType)
    {
        if (string.IsNullOrWhiteSpace(json))
        {
            return Refused("notJson", "", "The file is empty.");
        }

        try
        {
            if (JsonNode.Parse(json.TrimStart('\uFEFF'), documentOptions: Reading) is not JsonObject resource)
            {
                return Refused("notObject", "", "A FHIR file is one JSON object, and this is not one.");
            }

            if (Unreadable(resource, resourceType) is { } path)
            {
                return Refused("badText", path, "The text here is not valid Unicode.");
            }

            return resource.Text("resourceType") switch
            {
                null => Refused("noResourceType", "resourceType", "The file does not say what it is: resourceType is missing."),
                var type when type != resourceType => Refused("wrongResourceType", "resourceType", $"This is a {type}, not a {resourceType}."),
                _ => (resource, []),
            };
        }
        catch (JsonException broken)
        {
            var place = broken.LineNumber is { } line ? $" (line {line + 1}, character {(broken.BytePositionInLine ?? 0) + 1})" : "";
            return Refused("notJson", broken.Path ?? "", $"The file is not valid JSON{place}.");
        }
        catch (Exception failure) when (failure is ArgumentException or InvalidOperationException)
        {
            return Refused("notJson", "", "The file is not valid JSON: something in it cannot be read as text.");
        }
    }

    public static string Write(JsonObject resource, bool indented = false) => resource.ToJsonString(indented ? WritingIndented : Writing);

    private static (JsonObject?, IReadOnlyList<FhirFault>) Refused(string code, string path, string reason) =>
        (null, [new FhirFault(FaultSeverity.Fatal, code, path, reason)]);

    private static string? Unreadable(JsonNode? node, string path)
    {
        switch (node)
        {
            case JsonObject json:
                return json.Select(pair => Unreadable(pair.Value, $"{path}.{pair.Key}")).FirstOrDefault(found => found is not null);
            case JsonArray array:
                return array.Select((item, index) => Unreadable(item, $"{path}[{index}]")).FirstOrDefault(found => found is not null);
            case JsonValue value when value.GetValueKind() is JsonValueKind.String:
                try
                {
                    value.GetValue<string>();
                    return null;
                }
                catch (InvalidOperationException)
                {
                    return path;
                }

            default:
                return null;
        }
    }
}
