using Alongside.Fhir.Questionnaires;

namespace Alongside.Assessments;

/// <summary>A question with its answer, to be read.</summary>
public sealed record AnswerLine(string Question, string Answer, bool IsHeading = false)
{
    public bool IsAnswered => Answer.Length > 0;

    /// <summary>What was asked, in the order of the form, with the headings that stand above it.</summary>
    public static IReadOnlyList<AnswerLine> Of(FilledForm filled) =>
    [
        .. filled.AllItems.Where(item => item.Shown && item.Type != ItemType.Display && (item.Type != ItemType.Group || item.Text.Length > 0))
            .Select(item => new AnswerLine(AnswerField.LabelOf(item), Said(item), item.Type == ItemType.Group)),
    ];

    public static string Said(FormItem item) => string.Join(", ", item.Values.Select(Said));

    public static string Said(AnswerValue value) => value.Type == "Boolean" ? value.FormText == "true" ? "Yes" : "No" : value.Display;
}
