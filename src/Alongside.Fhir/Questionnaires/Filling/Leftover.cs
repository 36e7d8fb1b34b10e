namespace Alongside.Fhir.Questionnaires;

/// <summary>Answers of a response that its form has no place for.</summary>
/// <param name="LinkId">The linkId they came under.</param>
/// <param name="Text">The question as the response gives it, if it does.</param>
/// <param name="Answers">The answers as people read them.</param>
/// <param name="Reason">Why they have no place.</param>
public sealed record Leftover(string LinkId, string? Text, IReadOnlyList<string> Answers, string Reason)
{
    internal JsonObject? Source { get; init; }
}
