using Alongside.Records;

namespace Alongside.Assessments;

/// <summary>A score of one form over time: oldest first, at least two.</summary>
public sealed record ScoreTrend(string Title, Instrument? Instrument, IReadOnlyList<AssessmentRow> Points)
{
    public const int Width = 320;
    public const int Height = 110;
    private const int Edge = 12;

    public decimal Highest => Math.Max(Instrument?.Highest ?? 0, Math.Max(1, Points.Max(point => point.Score!.Value)));

    public string InWords => $"{Title} over time: {string.Join(", ", Points.Select(point => $"{point.Score:0.##}"))}";

    public static IReadOnlyList<ScoreTrend> Of(IEnumerable<AssessmentRow> rows) =>
    [
        .. rows.Where(row => row.Score is not null && row.State != RecordState.Voided)
            .GroupBy(row => row.Loinc ?? row.FormId.ToString())
            .Where(group => group.Count() > 1)
            .Select(group => new ScoreTrend(group.First().Title, Instruments.Of(group.First().Loinc), [.. group.OrderBy(row => row.Occurred)])),
    ];

    public double X(int index) => Edge + (index * (double)(Width - (2 * Edge)) / Math.Max(1, Points.Count - 1));

    public double Y(decimal score) => Height - Edge - ((double)(score / Highest) * (Height - (2 * Edge)));

    public string Line => string.Join(' ', Points.Select((point, index) => FormattableString.Invariant($"{X(index):0.#},{Y(point.Score!.Value):0.#}")));
}
