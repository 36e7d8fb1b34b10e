using Alongside.Fhir.FhirPath;

namespace Alongside.Fhir.Tests.FhirPath;

internal static class Evaluating
{
    public static string Text(string expression, string json = """{ "resourceType": "Patient" }""", FhirPathContext? context = null) =>
        string.Join(", ", FhirPathExpression.Parse(expression).Evaluate((context ?? new FhirPathContext()) with { Focus = FhirPathItem.Of(JsonNode.Parse(json)!.AsObject()) }));

    public static string Refusal(string expression, FhirPathContext? context = null) =>
        Should.Throw<FhirPathException>(() => Text(expression, context: context)).Message;
}
