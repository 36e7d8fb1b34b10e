using Alongside.Fhir.Json;

namespace Alongside.Fhir.Questionnaires;

/// <summary>A concept that a value set gives: its coding, and the JSON it stood in, where scores and prefixes are.</summary>
internal sealed record Concept(JsonObject Coding, JsonObject Source);

/// <summary>Value sets that a resource carries inside itself, by their expansion or by the concepts they list.</summary>
internal static class ContainedValueSets
{
    public static JsonObject? Find(JsonObject resource, string canonical)
    {
        var bare = canonical.Split('|')[0];
        return resource.Objects("contained").FirstOrDefault(contained => contained.Text("resourceType") == "ValueSet"
            && (bare.StartsWith('#') ? contained.Text("id") == bare[1..] : contained.Text("url") == bare));
    }

    /// <summary>Null when the set is not given by its concepts, so that what is in it cannot be known here.</summary>
    public static IReadOnlyList<Concept>? Concepts(JsonObject resource, JsonObject valueSet, int depth = 0)
    {
        if (valueSet.Object("expansion") is { } expansion)
        {
            return [.. Expanded(expansion)];
        }

        if (valueSet.Object("compose") is not { } compose || depth > 5)
        {
            return null;
        }

        var concepts = new List<Concept>();
        foreach (var include in compose.Objects("include"))
        {
            if (Included(resource, include, depth) is not { } part)
            {
                return null;
            }

            concepts.AddRange(part);
        }

        var excluded = compose.Objects("exclude").SelectMany(exclude => Included(resource, exclude, depth) ?? []).ToList();
        return [.. concepts.Where(concept => !excluded.Exists(other => Codings.Same(other.Coding, concept.Coding)))];
    }

    public static IEnumerable<Concept> OfCodeSystem(JsonObject codeSystem)
    {
        var pending = new Stack<JsonObject>(codeSystem.Objects("concept").Reverse());
        while (pending.TryPop(out var concept))
        {
            yield return new Concept(Codings.Make(codeSystem.Text("url"), concept.Text("code"), concept.Text("display")), concept);
            foreach (var child in concept.Objects("concept").Reverse())
            {
                pending.Push(child);
            }
        }
    }

    private static IEnumerable<Concept> Expanded(JsonObject parent)
    {
        foreach (var contains in parent.Objects("contains"))
        {
            if (contains.Text("code") is { } code && contains.Truth("abstract") is not true)
            {
                yield return new Concept(Codings.Make(contains.Text("system"), code, contains.Text("display")), contains);
            }

            foreach (var below in Expanded(contains))
            {
                yield return below;
            }
        }
    }

    private static List<Concept>? Included(JsonObject resource, JsonObject include, int depth)
    {
        if (include["filter"] is not null)
        {
            return null;
        }

        var system = include.Text("system");
        var concepts = include.Objects("concept").Select(concept => new Concept(Codings.Make(system, concept.Text("code"), concept.Text("display")), concept)).ToList();
        foreach (var canonical in (include["valueSet"] as JsonArray ?? []).Select(value => value?.ToString() ?? ""))
        {
            if (Find(resource, canonical) is not { } inner || Concepts(resource, inner, depth + 1) is not { } innerConcepts)
            {
                return null;
            }

            concepts.AddRange(innerConcepts);
        }

        if (include["concept"] is null && include["valueSet"] is null)
        {
            var codeSystem = resource.Objects("contained").FirstOrDefault(contained => contained.Text("resourceType") == "CodeSystem" && contained.Text("url") == system);
            return codeSystem is null ? null : [.. OfCodeSystem(codeSystem)];
        }

        return concepts;
    }
}
