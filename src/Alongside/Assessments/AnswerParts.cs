using Alongside.Fhir.Questionnaires;
using Alongside.Shared.Design;

namespace Alongside.Assessments;

/// <summary>The answers of a form for comparing two versions of it, each with its question in the form's own words.</summary>
internal static class AnswerParts
{
    /// <param name="filled">The form.</param>
    /// <param name="leave">Leaves the answer with a key as it is stored.</param>
    public static IEnumerable<FormPart> Of(FilledForm filled, Action<string>? leave = null)
    {
        var total = Totals.ItemOf(filled);
        return filled.AllItems.Where(item => item.Type is not (ItemType.Group or ItemType.Display) && !item.ReadOnly && !item.Definition.Hidden && item != total)
            .DistinctBy(item => item.Key)
            .Select(item => new FormPart(AnswersForm.NameOf(item.Key), () => item.FormTexts, _ => leave?.Invoke(item.Key))
            {
                Question = QuestionOf(item),
                Say = posted => string.Join(", ", posted.Select(text => Said(item, text))),
            });
    }

    /// <summary>The question, with the repetition that it stands in.</summary>
    private static string QuestionOf(FormItem item)
    {
        var question = AnswerField.LabelOf(item);
        for (var above = item.Parent; above is not null; above = above.Parent)
        {
            if (above is { Type: ItemType.Group, Repeats: true }) question = $"{AnswerField.LabelOf(above)}: {question}";
        }
        return question;
    }

    private static string Said(FormItem item, string text) =>
        (item.Values.FirstOrDefault(value => value.FormText == text) ?? AnswerText.Read(item.Definition, text).Answer) is { } answer ? AnswerLine.Said(answer) : text;
}
