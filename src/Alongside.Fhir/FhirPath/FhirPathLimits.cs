namespace Alongside.Fhir.FhirPath;

/// <summary>How much one evaluation may use. A hostile expression ends with an error, never with a hung server.</summary>
public sealed record FhirPathLimits
{
    public static FhirPathLimits Default { get; } = new();

    public int Depth { get; init; } = 256;

    public int Steps { get; init; } = 2_000_000;

    public int TextLength { get; init; } = 1_000_000;

    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(5);
}
