namespace Alongside.Fhir;

public enum FaultSeverity
{
    /// <summary>Worth knowing; nothing is prevented.</summary>
    Warning,

    /// <summary>A rule is broken.</summary>
    Error,

    /// <summary>So broken that what stands there cannot be understood.</summary>
    Fatal,
}

/// <summary>What is wrong with a file or an answer, where, and why, in plain words.</summary>
/// <param name="Severity">Whether it prevents use.</param>
/// <param name="Code">A short fixed name of the rule, for programs.</param>
/// <param name="Path">The place in the JSON, such as <c>Questionnaire.item[2].linkId</c>.</param>
/// <param name="Reason">The reason, for people.</param>
public sealed record FhirFault(FaultSeverity Severity, string Code, string Path, string Reason)
{
    /// <summary>The question it belongs to, when it belongs to one.</summary>
    public string? LinkId { get; init; }

    /// <summary>The form field it belongs to: the linkId, and in repeating groups which repetition.</summary>
    public string? Key { get; init; }

    public bool Prevents => Severity is not FaultSeverity.Warning;

    public override string ToString() => $"{Severity} {Code} at {Path}: {Reason}";
}
