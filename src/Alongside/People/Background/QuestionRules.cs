using Alongside.Shared;
using FluentValidation;

namespace Alongside.People.Background;

public static class QuestionRules
{
    public const int Most = 20;
    public const int MostAnswers = 40;
    public const int LongestWording = 200;
    public const int LongestAnswer = 100;

    /// <summary>Why these codes are no answer to the question.</summary>
    public static string? WhyNotAnswer(AskedQuestion question, IReadOnlyCollection<string> codes) =>
        codes.Any(code => question.Offered.All(offered => offered.Code != code)) ? "Choose from the answers offered."
        : codes.Count > 1 && !question.TakesMany ? "Choose one answer."
        : codes.Count > 1 && codes.Any(IsNone) ? "\"Does not know\" and \"Prefers not to say\" stand alone."
        : null;

    public static bool IsNone(string code) => code == AskedQuestion.DoesNotKnow.Code || code == AskedQuestion.Declined.Code;
}

public sealed record QuestionForm
{
    /// <summary>Of the question that is changed; null of a new one.</summary>
    public string? Key { get; set; }
    public string? Wording { get; set; }

    /// <summary>One answer a line.</summary>
    public string? Answers { get; set; }
    public bool TakesMany { get; set; }
    public bool IsAsked { get; set; } = true;
    public int? Version { get; set; }

    internal IReadOnlyList<string> Lines() => [.. (Answers ?? "").Split('\n').Select(line => line.Clean()).Where(line => line.Length > 0)];
}

public sealed class QuestionFormRules : FormRules<QuestionForm>
{
    public QuestionFormRules()
    {
        RuleFor(form => form.Wording).Must(wording => wording.Clean().Length > 0).WithMessage("Write the question.").MaximumLength(QuestionRules.LongestWording).WithMessage("Keep the question under 200 characters.");
        Answers(lines => lines.Count > 0, "Write at least one answer, each on a line of its own.");
        Answers(lines => lines.Count <= QuestionRules.MostAnswers, "Offer at most 40 answers.");
        Answers(lines => lines.All(line => line.Length <= QuestionRules.LongestAnswer), "Keep each answer under 100 characters.");
        Answers(lines => lines.All(line => !line.Contains('|', StringComparison.Ordinal) && line.Fold().Length > 0), "Write each answer in words, without \"|\".");
        Answers(lines => lines.Select(line => line.Fold()).Distinct(StringComparer.Ordinal).Count() == lines.Count, "Two answers are the same.");
        Answers(lines => lines.All(line => !QuestionRules.IsNone(line.Fold()) && line.Fold() != AskedQuestion.Declined.Words.Fold() && line.Fold() != AskedQuestion.DoesNotKnow.Words.Fold()),
            "\"Does not know\" and \"Prefers not to say\" are offered with every question: leave them out here.");
    }

    private void Answers(Func<IReadOnlyList<string>, bool> must, string otherwise) => RuleFor(form => form.Answers).Must((form, _) => must(form.Lines())).WithMessage(otherwise);
}
