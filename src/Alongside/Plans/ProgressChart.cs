using System.Globalization;

namespace Alongside.Plans;

/// <summary>Where the entries of a goal stand in its picture: time from left to right, the measure or the level from bottom to top.</summary>
public sealed record ProgressChart(IReadOnlyList<ProgressChart.Dot> Dots, double? TargetY, string Highest, string Lowest, string Told)
{
    public const int Width = 400;
    public const int Height = 170;
    private const int Left = 48;
    private const int Right = 16;
    private const int Top = 16;
    private const int Bottom = 28;

    public sealed record Dot(double X, double Y, DateOnly On, string Text);

    public static int AxisX => Left;
    public static int AxisY => Height - Bottom;
    public static int EndX => Width - Right;

    /// <summary>The points of the line, as SVG wants them.</summary>
    public string Line => string.Join(' ', Dots.Select(dot => $"{Number(dot.X)},{Number(dot.Y)}"));

    public static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>Null when there is nothing to draw: fewer than two entries with a figure.</summary>
    public static ProgressChart? Of(GoalSight sight)
    {
        var byValue = sight.Counted.Count(entry => entry.Value is not null) >= sight.Counted.Count(entry => entry.Level is not null);
        var entries = sight.Counted.Where(entry => byValue ? entry.Value is not null : entry.Level is not null)
            .Select(entry => (entry.On, Amount: byValue ? entry.Value!.Value : entry.Level!.Value)).ToList();
        if (entries.Count < 2) return null;

        var target = byValue ? sight.Goal.Target : 0;
        decimal?[] bounds = byValue ? [sight.Goal.Baseline, target] : [GoalAttainment.Least, GoalAttainment.Most];
        var amounts = entries.Select(entry => entry.Amount).Concat(bounds.OfType<decimal>()).ToList();
        var (lowest, highest) = (amounts.Min(), amounts.Max());
        var (first, last) = (entries[0].On.DayNumber, entries[^1].On.DayNumber);

        string Text(decimal amount) => byValue ? ProgressWords.Amount(amount, null) : GoalAttainment.Signed((int)amount);
        double X(DateOnly day) => last == first ? Left : Left + (double)(day.DayNumber - first) / (last - first) * (Width - Left - Right);
        double Y(decimal amount) => highest == lowest ? Top : Top + (double)((highest - amount) / (highest - lowest)) * (Height - Top - Bottom);

        var told = $"{(byValue ? sight.Goal.Measure ?? "Measure" : "Level on the scale")} over time: {string.Join(", ", entries.Select(entry => Text(entry.Amount)))}"
            + (target is { } aim ? $"; {(byValue ? "target" : "expected")} {Text(aim)}" : "");
        return new ProgressChart([.. entries.Select(entry => new Dot(X(entry.On), Y(entry.Amount), entry.On, Text(entry.Amount)))],
            target is { } to ? Y(to) : null, Text(highest), Text(lowest), told);
    }
}
