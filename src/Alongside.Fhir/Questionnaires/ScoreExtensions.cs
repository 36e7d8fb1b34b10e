using Alongside.Fhir.Json;

namespace Alongside.Fhir.Questionnaires;

/// <summary>The score of an option or concept, under the names it has had.</summary>
internal static class ScoreExtensions
{
    private const string CarriedProperty = "http://hl7.org/fhir/5.0/StructureDefinition/extension-ValueSet.expansion.contains.property";

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

        return Property(json);
    }

    /// <summary>R5 gives concepts properties; R4 files carry them natively or in an extension that stands for them.</summary>
    private static decimal? Property(JsonObject concept)
    {
        var native = concept.Objects("property").Select(property => (Code: property.Text("code"), Value: property.Choice()?.Value));
        var carried = concept.Extensions(CarriedProperty)
            .Select(property => (Code: property.Extension("code")?.Choice()?.Value.ToString(), property.Extension("value")?.Choice()?.Value));
        return native.Concat(carried).Where(property => property.Code is "itemWeight" or "ordinalValue")
            .Select(property => (property.Value as JsonValue)?.Number()).FirstOrDefault(score => score is not null);
    }
}
