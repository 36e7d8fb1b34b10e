using Alongside.Fhir.Json;

namespace Alongside.Fhir.Questionnaires;

/// <summary>The score of an option or concept, under the names it has had.</summary>
internal static class ScoreExtensions
{
    private static readonly string[] Urls =
    [
        "http://hl7.org/fhir/StructureDefinition/itemWeight",
        "http://hl7.org/fhir/StructureDefinition/ordinalValue",
        "http://hl7.org/fhir/StructureDefinition/questionnaire-ordinalValue",
        "http://hl7.org/fhir/StructureDefinition/valueset-ordinalValue",
        "http://hl7.org/fhir/StructureDefinition/codesystem-ordinalValue",
        "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-ordinalValue",
    ];

    public static decimal? Read(JsonObject? json)
    {
        if (json is null)
        {
            return null;
        }

        foreach (var extension in json.Objects("extension"))
        {
            if (Urls.Contains(extension.Text("url"), StringComparer.Ordinal) && extension.Choice() is (_, JsonValue value) && value.Number() is { } score)
            {
                return score;
            }
        }

        return null;
    }
}
