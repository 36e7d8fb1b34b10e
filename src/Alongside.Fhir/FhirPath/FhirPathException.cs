namespace Alongside.Fhir.FhirPath;

/// <summary>An expression that cannot be read or cannot be worked out; the message says why in plain words.</summary>
public sealed class FhirPathException(string message, int? position = null) : Exception(message)
{
    /// <summary>Where in the expression it was noticed, counted from 0, when known.</summary>
    public int? Position { get; } = position;
}
