namespace Alongside.Fhir.Questionnaires;

/// <summary>One place in a form being filled: a question, a text, or one repetition of a group.</summary>
public sealed class FormItem
{
    internal FormItem(QuestionnaireItem definition, FormItem? parent, string key, int repetition)
    {
        (Definition, Parent, Key, Repetition) = (definition, parent, key, repetition);
        Depth = parent is null ? 0 : parent.Depth + 1;
    }

    /// <summary>The item as the form defines it.</summary>
    public QuestionnaireItem Definition { get; }

    public FormItem? Parent { get; }

    /// <summary>The name of its form field: the linkId; inside repetitions <c>group[0]/linkId</c>.</summary>
    public string Key { get; }

    /// <summary>Which repetition of a repeating group this is, from 0.</summary>
    public int Repetition { get; }

    /// <summary>Whether it is asked now.</summary>
    public bool Enabled { get; internal set; } = true;

    /// <summary>Whether it is asked now and not hidden by the form.</summary>
    public bool Shown => Enabled && !Definition.Hidden && Parent?.Shown is not false;

    /// <summary>The answers given; for a question with questions under it, always at least one, perhaps blank.</summary>
    public IReadOnlyList<FormAnswer> Answers { get; internal set; } = [];

    /// <summary>What stands in this group, or under this question's answers.</summary>
    public IReadOnlyList<FormItem> Items => Definition.Type.IsQuestion() ? [.. Answers.SelectMany(answer => answer.Items)] : Children;

    public string LinkId => Definition.LinkId;

    public ItemType Type => Definition.Type;

    public string Text => Definition.Text;

    public bool Required => Definition.Required;

    public bool Repeats => Definition.Repeats;

    /// <summary>Not to be changed by hand: the form says so, or works it out itself.</summary>
    public bool ReadOnly => Definition.ReadOnly || Definition.CalculatedExpression is { IsFhirPath: true };

    /// <summary>The choices now: those of the form, or what its answerExpression gives.</summary>
    public IReadOnlyList<AnswerOption> Options => OfferedOptions ?? Definition.Options;

    /// <summary>The answers that are values.</summary>
    public IEnumerable<AnswerValue> Values => Answers.Select(answer => answer.Value).OfType<AnswerValue>();

    /// <summary>The answers as form fields show them.</summary>
    public IEnumerable<string> FormTexts => Answers.Where(answer => !answer.IsBlank).Select(answer => answer.FormText);

    public bool IsChosen(AnswerOption option) => Values.Any(value => value.Same(option.Answer));

    internal int Depth { get; }

    internal IReadOnlyList<FormItem> Children { get; set; } = [];

    internal IReadOnlyList<AnswerOption>? OfferedOptions { get; set; }

    /// <summary>The JSON it was read from, whose other elements are kept when written.</summary>
    internal JsonObject? Source { get; set; }

    internal string? SourcePath { get; set; }

    /// <summary>Where it stands in the response that was read; what was not in it is placed at the item above.</summary>
    internal string Path => SourcePath ?? Parent?.Path ?? "QuestionnaireResponse";

    internal bool HasAnswer => Answers.Any(answer => !answer.IsBlank) || Items.Any(item => item.HasAnswer);

    internal IEnumerable<FormItem> WithDescendants() => Items.SelectMany(item => item.WithDescendants()).Prepend(this);

    public override string ToString() => Key;
}
