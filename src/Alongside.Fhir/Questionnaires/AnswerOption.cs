namespace Alongside.Fhir.Questionnaires;

/// <summary>A choice that a question offers.</summary>
/// <param name="Value">What a form field carries for it.</param>
/// <param name="Answer">The answer it stands for.</param>
/// <param name="Display">Its words.</param>
/// <param name="Weight">Its score, when it has one.</param>
public sealed record AnswerOption(string Value, AnswerValue Answer, string Display, decimal? Weight)
{
    public string? Code => (Answer.Json as JsonObject)?["code"]?.ToString();

    /// <summary>Its words in a language, when the form has a translation.</summary>
    public string DisplayIn(string language) => Answer.Json is JsonObject coding ? Translations.Find(coding, "display", language) ?? Display : Display;

    /// <summary>What stands before it on paper, such as "a)" or "0".</summary>
    public string? Prefix { get; init; }

    /// <summary>Chosen to begin with.</summary>
    public bool InitiallySelected { get; init; }

    /// <summary>Cannot be chosen together with others ("none of these").</summary>
    public bool Exclusive { get; init; }
}
