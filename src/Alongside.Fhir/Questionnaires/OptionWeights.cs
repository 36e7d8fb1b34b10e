using Alongside.Fhir.Json;

namespace Alongside.Fhir.Questionnaires;

/// <summary>The score that a question's own options give to an answer.</summary>
internal static class OptionWeights
{
    public static decimal? Find(JsonObject form, string linkId, JsonNode? value)
    {
        if (value is null || ItemOf(form, linkId) is not { } item)
        {
            return null;
        }

        foreach (var option in item.Objects("answerOption"))
        {
            if (option.Choice() is (_, var offered) && Same(offered, value))
            {
                return ScoreExtensions.Read(option) ?? ScoreExtensions.Read(offered as JsonObject);
            }
        }

        if (value is not JsonObject coding || item.Text("answerValueSet") is not { } canonical || ContainedValueSets.Find(form, canonical) is not { } valueSet)
        {
            return null;
        }

        var concept = (ContainedValueSets.Concepts(form, valueSet) ?? []).FirstOrDefault(concept => Codings.Same(concept.Coding, coding));
        return concept is null ? null : ScoreExtensions.Read(concept.Source) ?? ConceptWeights.FromCodeSystem(form, concept.Coding);
    }

    private static bool Same(JsonNode offered, JsonNode value) =>
        offered is JsonObject a && value is JsonObject b ? Codings.Same(a, b) : JsonNode.DeepEquals(offered, value);

    private static JsonObject? ItemOf(JsonObject parent, string linkId)
    {
        var pending = new Stack<JsonObject>(parent.Objects("item"));
        while (pending.TryPop(out var item))
        {
            if (item.Text("linkId") == linkId)
            {
                return item;
            }

            foreach (var child in item.Objects("item"))
            {
                pending.Push(child);
            }
        }

        return null;
    }
}
