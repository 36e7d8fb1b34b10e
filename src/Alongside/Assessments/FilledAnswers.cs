using Alongside.Fhir.Questionnaires;

namespace Alongside.Assessments;

/// <summary>What a filled form comes to when it is kept.</summary>
public sealed record FilledAnswers(string Json, int Answered, decimal? Score, ScoreBand? Band, IReadOnlyList<string> Critical, string Text)
{
    public static FilledAnswers Of(FilledForm filled, string? loinc, string status)
    {
        var total = Totals.ItemOf(filled);
        var shown = filled.AllItems.Where(item => item.Shown && item.Values.Any()).ToList();
        var score = filled.Scores() is [.., var last] ? last : null;
        return new FilledAnswers(
            filled.ToResponse(status).ToJson(),
            shown.Count(item => !item.ReadOnly && item != total),
            score?.Value,
            Instruments.Read(filled, loinc, score),
            Instruments.Critical(filled, loinc),
            string.Join("\n", shown.Select(item => $"{item.Text} {string.Join(", ", item.Values.Select(value => value.Display))}")));
    }
}
