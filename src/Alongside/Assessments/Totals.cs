using System.Globalization;
using Alongside.Fhir.Questionnaires;

namespace Alongside.Assessments;

/// <summary>
/// Many published forms have a place for the total score and no rule that fills it. It is worked out here from the scores of
/// the answers, so that nobody adds up by hand.
/// </summary>
public static class Totals
{
    /// <summary>The item for the total that the form leaves to be added up; null when it has none, or works it out itself.</summary>
    public static FormItem? ItemOf(FilledForm filled) =>
        Scoring.TotalItem(filled) is { Definition.CalculatedExpression: null } item && item.LinkId == Scoring.SumOfOrdinals(filled)?.LinkId && SpeaksOfScore(item)
            ? item
            : null;

    public static void Fill(FilledForm filled)
    {
        if (ItemOf(filled) is not { } item) return;
        var total = Scoring.SumOfOrdinals(filled)?.Value;
        filled.Answer(item.Key, total is { } value ? [Answer(item.Type, value)] : Array.Empty<AnswerValue>());
    }

    private static AnswerValue Answer(ItemType type, decimal total) => type switch
    {
        ItemType.Integer => AnswerValue.Of((int)total),
        ItemType.Quantity => AnswerValue.Quantity(total, "{score}", "http://unitsofmeasure.org", "{score}"),
        _ => AnswerValue.Of(total),
    };

    /// <summary>"Total household income" is a question; "total score" is not.</summary>
    private static bool SpeaksOfScore(FormItem item) =>
        string.Create(CultureInfo.InvariantCulture, $"{item.Text} {string.Join(' ', Codes.Of(item.Definition.Json).Select(code => code.Display))}").Contains("score", StringComparison.OrdinalIgnoreCase);
}
