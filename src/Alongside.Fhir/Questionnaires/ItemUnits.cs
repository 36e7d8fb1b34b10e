using Alongside.Fhir.Json;

namespace Alongside.Fhir.Questionnaires;

internal static class ItemUnits
{
    public static IReadOnlyList<JsonObject> Read(QuestionnaireItem item)
    {
        var options = item.Json.Extensions(FormUrls.UnitOption).Concat(item.Json.Extensions(FormUrls.Unit))
            .Select(extension => extension.Object("valueCoding")).OfType<JsonObject>().ToList();
        if (options.Count == 0 && item.Json.Extension(FormUrls.UnitValueSet)?.Choice()?.Value.ToString() is { } canonical
            && ContainedValueSets.Find(item.Form.Json, canonical) is { } valueSet)
        {
            return [.. (ContainedValueSets.Concepts(item.Form.Json, valueSet) ?? []).Select(concept => concept.Coding)];
        }

        return options;
    }
}
