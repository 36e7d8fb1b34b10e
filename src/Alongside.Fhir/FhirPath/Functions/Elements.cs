using Alongside.Fhir.FhirPath.Model;

namespace Alongside.Fhir.FhirPath.Functions;

/// <summary>What FHIR adds to the language.</summary>
internal static class Elements
{
    private const string StructurePrefix = "http://hl7.org/fhir/StructureDefinition/";

    public static IEnumerable<Function> Functions =>
    [
        new("extension", 1, Extension),
        new("resolve", 0, call => [.. call.Input.SelectMany(item => Resolve(call, item))]),
        new("conformsTo", 1, ConformsTo),
        new("htmlChecks", 0, call => call.Input.Count == 0 ? [] : Results.Of(true)),
        new("checkModifiers", 0, 50, call => call.Input),
        new("elementDefinition", 0, _ => []),
        new("slice", 2, _ => []),
        new("answers", 0, Answers),
    ];

    private static Items Extension(Call call)
    {
        if (call.Text(0) is not { } url)
        {
            return [];
        }

        var found = new List<FhirPathItem>();
        foreach (var item in call.Input)
        {
            Navigation.Children(item, "extension", strict: false, found);
        }

        return [.. found.Where(extension => extension.Json is JsonObject json && json["url"]?.ToString() == url)];
    }

    private static IEnumerable<FhirPathItem> Resolve(Call call, FhirPathItem item)
    {
        var reference = item.Value as string ?? (item.Json as JsonObject)?["reference"]?.ToString();
        var root = call.Context.RootResource ?? call.Context.Resource ?? call.Context.Focus;
        if (reference is null || root?.Json is not JsonObject resource)
        {
            return [];
        }

        if (reference.StartsWith('#'))
        {
            return (resource["contained"] as JsonArray ?? []).OfType<JsonObject>()
                .Where(contained => contained["id"]?.ToString() == reference[1..]).Select(contained => FhirPathItem.Of(contained));
        }

        return (resource["entry"] as JsonArray ?? []).OfType<JsonObject>()
            .Where(entry => entry["resource"] is JsonObject found && (entry["fullUrl"]?.ToString() == reference || $"{found["resourceType"]}/{found["id"]}" == reference))
            .Select(entry => FhirPathItem.Of((JsonObject)entry["resource"]!));
    }

    private static Items ConformsTo(Call call)
    {
        if (Singleton.One(call.Input) is not { } item || call.Text(0) is not { } url)
        {
            return [];
        }

        return url.StartsWith(StructurePrefix, StringComparison.Ordinal) && FhirModel.Knows(url[StructurePrefix.Length..])
            ? Results.Of(FhirModel.IsA(item.Type, url[StructurePrefix.Length..]))
            : throw new FhirPathException($"The profile {url} is not known.");
    }

    /// <summary>The answers of the items below, at any depth, without those inside other answers' questions being counted twice.</summary>
    private static Items Answers(Call call)
    {
        var found = new List<FhirPathItem>();
        foreach (var item in call.Input)
        {
            Collect(call, item, found);
        }

        return found;
    }

    private static void Collect(Call call, FhirPathItem item, List<FhirPathItem> found)
    {
        call.Evaluator.Step();
        var answers = new List<FhirPathItem>();
        Navigation.Children(item, "answer", strict: false, answers);
        found.AddRange(answers);
        var below = new List<FhirPathItem>();
        foreach (var parent in answers.Append(item))
        {
            Navigation.Children(parent, "item", strict: false, below);
        }

        foreach (var child in below)
        {
            Collect(call, child, found);
        }
    }
}
