namespace Alongside.Fhir.Questionnaires;

/// <summary>A score with the log of how it came about.</summary>
/// <param name="LinkId">The item that holds the score; null when the form has none.</param>
/// <param name="Text">What is scored.</param>
/// <param name="Value">The score; null when nothing that counts is answered, or it could not be worked out.</param>
/// <param name="Rule">How it is worked out: the form's expression, or words.</param>
/// <param name="Contributions">Each answer that counts, in the order of the form.</param>
/// <param name="Unanswered">The questions that would count and are asked but not answered.</param>
public sealed record Score(string? LinkId, string Text, decimal? Value, string Rule, IReadOnlyList<ScoreContribution> Contributions, IReadOnlyList<UnansweredItem> Unanswered)
{
    /// <summary>Every question that counts is answered.</summary>
    public bool IsComplete => Unanswered.Count == 0;

    /// <summary>Worked out by the form's own expression rather than by adding up.</summary>
    public bool IsCalculated { get; init; }
}

/// <summary>One answer that counts in a score.</summary>
/// <param name="LinkId">The question.</param>
/// <param name="Text">Its words.</param>
/// <param name="Answer">The answer's words.</param>
/// <param name="Weight">What it counts.</param>
public sealed record ScoreContribution(string LinkId, string Text, string Answer, decimal Weight);

public sealed record UnansweredItem(string LinkId, string Text);
