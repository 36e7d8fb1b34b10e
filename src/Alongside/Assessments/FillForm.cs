using Alongside.Fhir.Questionnaires;

namespace Alongside.Assessments;

/// <summary>What the page that fills a form posts beside the answers.</summary>
public sealed record FillForm
{
    /// <summary>The version the page was opened with.</summary>
    public int? Version { get; set; }
    public string? Reason { get; set; }

    /// <summary>The answers as they are stored; null where others were typed.</summary>
    internal FilledForm? Stored { get; set; }
}
