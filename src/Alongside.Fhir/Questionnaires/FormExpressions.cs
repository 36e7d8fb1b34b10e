using Alongside.Fhir.Json;

namespace Alongside.Fhir.Questionnaires;

internal static class FormExpressions
{
    public static IReadOnlyList<FormExpression> Variables(JsonObject json) =>
        [.. json.Extensions(FormUrls.Variable).Select(FormExpression.Read).OfType<FormExpression>()];

    /// <summary>The first in FHIRPath; otherwise the first in whatever language.</summary>
    public static FormExpression? First(JsonObject json, params string[] urls)
    {
        var all = urls.SelectMany(json.Extensions).Select(FormExpression.Read).OfType<FormExpression>().ToList();
        return all.Find(expression => expression.IsFhirPath) ?? all.FirstOrDefault();
    }
}
