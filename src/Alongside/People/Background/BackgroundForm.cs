using Alongside.Shared;
using FluentValidation;

namespace Alongside.People.Background;

public sealed record LanguageForm
{
    public string? Language { get; set; }
    public Proficiency Speaks { get; set; }
    public Proficiency Reads { get; set; }
}

/// <summary>Who somebody says they are, and what to know to meet them well.</summary>
public sealed record BackgroundForm
{
    public const int Rows = 4;

    /// <summary>The codes chosen for each question.</summary>
    public Dictionary<string, List<string>> Answers { get; set; } = [];

    /// <summary>By the number of the row.</summary>
    public Dictionary<string, LanguageForm> Languages { get; set; } = [];
    public string? CultureNote { get; set; }
    public string? CommunicationNote { get; set; }
    public int? Version { get; set; }

    internal IEnumerable<LanguageForm> Named() => Languages.OrderBy(row => row.Key, StringComparer.Ordinal).Select(row => row.Value).Where(row => row.Language.Clean().Length > 0);
}

public sealed class BackgroundFormRules : FormRules<BackgroundForm>
{
    public BackgroundFormRules(IReadOnlyList<AskedQuestion> questions)
    {
        RuleFor(form => form.CultureNote).MaximumLength(2000).WithMessage("Keep the note under 2,000 characters.");
        RuleFor(form => form.CommunicationNote).MaximumLength(2000).WithMessage("Keep the note under 2,000 characters.");
        RuleFor(form => form).Custom((form, context) =>
        {
            foreach (var (key, codes) in form.Answers)
                if (Fault(questions, key, codes) is { } fault) context.AddFailure($"Answers[{key}]", fault);
            foreach (var (row, language) in form.Languages)
            {
                if (language.Language.Clean().Length > 60) context.AddFailure($"Languages[{row}].Language", "Keep the language under 60 characters.");
                if (language.Language.Clean().Length == 0 && (language.Speaks, language.Reads) != default) context.AddFailure($"Languages[{row}].Language", "Write which language.");
            }
            if (form.Named().GroupBy(row => row.Language.Clean().Fold(), StringComparer.Ordinal).Any(same => same.Count() > 1))
                context.AddFailure($"Languages[{form.Languages.Keys.Order(StringComparer.Ordinal).Last()}].Language", "A language stands here twice.");
        });
    }

    private static string? Fault(IReadOnlyList<AskedQuestion> questions, string key, List<string> codes) =>
        questions.FirstOrDefault(one => one.Key == key) is { } question ? QuestionRules.WhyNotAnswer(question, codes) : "This is not asked any more.";
}
