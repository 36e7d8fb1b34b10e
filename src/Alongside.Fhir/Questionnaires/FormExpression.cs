using Alongside.Fhir.FhirPath;
using Alongside.Fhir.Json;

namespace Alongside.Fhir.Questionnaires;

/// <summary>An expression that a form carries.</summary>
/// <param name="Name">Its name, for variables.</param>
/// <param name="Language">Its language; only <c>text/fhirpath</c> is worked out.</param>
/// <param name="Text">The expression as written.</param>
public sealed record FormExpression(string? Name, string Language, string Text)
{
    private readonly Lazy<(FhirPathExpression? Parsed, string? Reason)> _parsed = new(() =>
        (FhirPathExpression.TryParse(Text, out var reason), reason));

    public bool IsFhirPath => Language == "text/fhirpath";

    internal FhirPathExpression? Parsed => IsFhirPath ? _parsed.Value.Parsed : null;

    internal string? Refusal => IsFhirPath ? _parsed.Value.Reason : null;

    internal static FormExpression? Read(JsonObject? extension) => extension?.Object("valueExpression") is { } json && json.Text("expression") is { } text
        ? new FormExpression(json.Text("name"), json.Text("language") ?? "text/fhirpath", text)
        : null;
}
