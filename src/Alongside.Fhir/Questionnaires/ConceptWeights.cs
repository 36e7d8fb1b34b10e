using Alongside.Fhir.Json;

namespace Alongside.Fhir.Questionnaires;

/// <summary>The score that a value set or code system inside a resource gives to a concept.</summary>
internal static class ConceptWeights
{
    public static decimal? Find(JsonObject? resource, JsonObject coding)
    {
        if (resource is null || coding.Text("code") is null)
        {
            return null;
        }

        foreach (var valueSet in resource.Objects("contained").Where(contained => contained.Text("resourceType") == "ValueSet"))
        {
            foreach (var concept in ContainedValueSets.Concepts(resource, valueSet) ?? [])
            {
                if (Codings.Same(concept.Coding, coding) && ScoreExtensions.Read(concept.Source) is { } score)
                {
                    return score;
                }
            }
        }

        return FromCodeSystem(resource, coding);
    }

    public static decimal? FromCodeSystem(JsonObject resource, JsonObject coding) => resource.Objects("contained")
        .Where(contained => contained.Text("resourceType") == "CodeSystem" && contained.Text("url") == coding.Text("system"))
        .SelectMany(ContainedValueSets.OfCodeSystem)
        .Where(concept => Codings.Same(concept.Coding, coding))
        .Select(concept => ScoreExtensions.Read(concept.Source))
        .FirstOrDefault(score => score is not null);
}
