using Alongside.Fhir.Json;
using Alongside.Fhir.Questionnaires.Filling;

namespace Alongside.Fhir.Questionnaires;

/// <summary>Scores of a filled form, with how they came about.</summary>
public static class Scoring
{
    /// <summary>The scores the form calculates; when it calculates none, or its expression finds nothing, but its choices carry scores, their sum.</summary>
    public static IReadOnlyList<Score> Of(FilledForm form)
    {
        var calculated = form.AllItems.Where(item => item.Enabled && item.Definition.CalculatedExpression?.Parsed is not null && IsNumeric(item.Type))
            .Select(item => CalculationLog.Of(form, item)).Where(score => score is not null).Select(score => score!).ToList();
        if (calculated.Exists(score => score.Value is not null) || SumOfOrdinals(form) is not { } sum)
        {
            return calculated;
        }

        return sum.Value is null && calculated.Count > 0 ? calculated : [sum];
    }

    /// <summary>
    /// The sum of the scores that the chosen answers carry (ordinalValue or itemWeight); null when no choice of the form carries one.
    /// For the many published forms that have a total but no expression for it. Where the total stands in a group together with scored
    /// questions, only those count.
    /// </summary>
    public static Score? SumOfOrdinals(FilledForm form)
    {
        var total = TotalItem(form);
        var scored = ScoredItems(total?.Parent is { } group && ScoredItems(group.Items).Any() ? group.Items : form.Items).ToList();
        if (scored.Count == 0)
        {
            return null;
        }

        var contributions = scored.SelectMany(Contributions).ToList();
        return new Score(
            total?.LinkId,
            total?.Text ?? form.Form.Title,
            contributions.Count == 0 ? null : contributions.Sum(part => part.Weight),
            "The sum of the scores of the answers.",
            contributions,
            [.. scored.Where(item => !item.Values.Any()).Select(item => new UnansweredItem(item.LinkId, item.Text))]);
    }

    /// <summary>The item meant for a total: a number whose words or code speak of a score or total, and that the form's own expression does not already fill.</summary>
    public static FormItem? TotalItem(FilledForm form) => form.AllItems
        .Where(item => item.Enabled && IsNumeric(item.Type) && (item.Definition.CalculatedExpression is null || !item.Values.Any()))
        .LastOrDefault(item => SpeaksOfTotal(item.Text) || item.Definition.Json.Objects("code").Any(code => SpeaksOfTotal(code.Text("display") ?? "")));

    internal static IEnumerable<ScoreContribution> Contributions(FormItem item) => item.Values
        .Select(value => (Value: value, Weight: WeightOf(item, value)))
        .Where(pair => pair.Weight is not null)
        .Select(pair => new ScoreContribution(item.LinkId, item.Text, pair.Value.Display, pair.Weight!.Value));

    internal static decimal? WeightOf(FormItem item, AnswerValue value) =>
        ScoreExtensions.Read(value.Json as JsonObject) ?? item.Options.FirstOrDefault(option => option.Answer.Same(value))?.Weight;

    internal static IEnumerable<FormItem> ScoredItems(IEnumerable<FormItem> items) =>
        items.SelectMany(item => item.WithDescendants()).Where(item => item.Enabled && item.Type.IsQuestion() && item.Options.Any(option => option.Weight is not null));

    private static bool IsNumeric(ItemType type) => type is ItemType.Decimal or ItemType.Integer or ItemType.Quantity;

    private static bool SpeaksOfTotal(string text) =>
        text.Contains("score", StringComparison.OrdinalIgnoreCase) || text.Contains("total", StringComparison.OrdinalIgnoreCase);
}
