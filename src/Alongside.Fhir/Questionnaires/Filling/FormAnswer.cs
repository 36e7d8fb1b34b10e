namespace Alongside.Fhir.Questionnaires;

/// <summary>One answer in a form being filled, with the questions that stand under it.</summary>
public sealed class FormAnswer
{
    internal FormAnswer(AnswerValue? value) => Value = value;

    /// <summary>The answer; null when there is none yet, or what was entered is not one.</summary>
    public AnswerValue? Value { get; }

    /// <summary>What was entered that is not an answer, to be shown again.</summary>
    public string? Entry { get; private init; }

    /// <summary>Why the entry is not an answer.</summary>
    public string? Refusal { get; private init; }

    /// <summary>The questions under this answer.</summary>
    public IReadOnlyList<FormItem> Items { get; internal set; } = [];

    /// <summary>What a form field shows.</summary>
    public string FormText => Value?.FormText ?? Entry ?? "";

    internal JsonObject? Source { get; init; }

    internal string? Path { get; init; }

    internal static FormAnswer Refused(string entry, string refusal) => new(null) { Entry = entry, Refusal = refusal };

    internal bool IsBlank => Value is null && Entry is null;
}
