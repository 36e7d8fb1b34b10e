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

    /// <summary>The stored answers that differ from those now on a page.</summary>
    public static IEnumerable<(string Question, string Answer)> Differences(FilledForm stored, FilledForm typed)
    {
        var now = typed.AllItems.Where(item => item.Shown).ToLookup(item => item.Key, Said);
        return stored.AllItems.Where(item => item is { Shown: true, ReadOnly: false, Type: not (ItemType.Group or ItemType.Display) })
            .Where(item => (now[item.Key].FirstOrDefault() ?? "") != Said(item))
            .Select(item => (AnswerField.LabelOf(item), Said(item)));
    }

    private static string Said(FormItem item) => string.Join(", ", item.Values.Select(Said));

    private static string Said(AnswerValue value) => value.Type == "Boolean" ? value.FormText == "true" ? "Yes" : "No" : value.Display;
}
