using System.Globalization;
using Alongside.Records;
using Alongside.Shared.Design;

namespace Alongside.Assessments;

/// <summary>A score of one form over time, at least twice: days from left to right, the cut-offs as bands behind the line.</summary>
public sealed record ScoreTrend(string Title, Instrument? Instrument, IReadOnlyList<AssessmentRow> Points)
{
    public const int Width = 360;
    public const int Height = 140;
    public const int Left = 34;
    public const int Right = Width - 12;
    public const int Top = 12;
    public const int Floor = Height - 12;
    public const int Inner = Right - Left;

    public sealed record Dot(double X, double Y, string Text);

    public sealed record Band(double Y, double Height, string Class);

    public decimal Highest => Math.Max(Instrument?.Highest ?? 0, Math.Max(1, Points.Max(point => point.Score!.Value)));

    public string InWords => $"{Title} over time: {string.Join(", ", Points.Select(point => $"{point.Score:0.##}"))}";

    public IReadOnlyList<Dot> Dots => [.. Points.Select((point, place) => new Dot(X(place), Y(point.Score!.Value), $"{point.Score:0.##} {point.Meaning}".Trim()))];

    public string Line => string.Join(' ', Dots.Select(dot => $"{Number(dot.X)},{Number(dot.Y)}"));

    public IEnumerable<Band> Bands
    {
        get
        {
            var bands = Instrument?.Bands ?? [];
            for (var i = 0; i < bands.Count; i++)
            {
                var top = i + 1 < bands.Count ? Y(bands[i + 1].From) : Top;
                yield return new Band(top, Y(bands[i].From) - top, bands[i].Kind switch { TagKind.Ok => "band-ok", TagKind.Calm => "band-calm", TagKind.Alert => "band-alert", _ => "band-warm" });
            }
        }
    }

    /// <summary>One for each form with two scores or more that count; versions of an instrument stand together.</summary>
    public static IReadOnlyList<ScoreTrend> Of(IEnumerable<AssessmentRow> rows) =>
    [
        .. rows.Where(row => row is { Score: not null, State: RecordState.Final or RecordState.Amended })
            .GroupBy(row => row.Loinc ?? row.FormId.ToString())
            .Where(group => group.Count() > 1)
            .Select(group => new ScoreTrend(group.First().Title, Instruments.Of(group.First().Loinc), [.. group.OrderBy(row => row.Occurred)])),
    ];

    public static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    private double X(int place)
    {
        var (first, last) = (Points[0].Occurred, Points[^1].Occurred);
        var share = last > first ? (Points[place].Occurred - first) / (last - first) : (double)place / Math.Max(1, Points.Count - 1);
        return Left + 6 + (share * (Inner - 12));
    }

    private double Y(decimal score) => Floor - ((double)(score / Highest) * (Floor - Top));
}
