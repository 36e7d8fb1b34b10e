using Alongside.Fhir.FhirPath;

namespace Alongside.Fhir.Questionnaires;

/// <summary>What a form may know from outside itself.</summary>
public sealed record FormContext
{
    public static FormContext Empty { get; } = new();

    /// <summary>Resources by the names that expressions use, such as <c>patient</c> and <c>user</c>.</summary>
    public IReadOnlyDictionary<string, JsonObject> Resources { get; init; } = new Dictionary<string, JsonObject>(StringComparer.Ordinal);

    /// <summary>Whose clock and time zone now(), today() and entered times are meant in.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    public FhirPathLimits Limits { get; init; } = FhirPathLimits.Default;
}
