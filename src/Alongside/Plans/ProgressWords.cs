using System.Globalization;

namespace Alongside.Plans;

public static class ProgressWords
{
    /// <summary>"9 points · As expected. She sleeps through."</summary>
    public static string InWords(this Progress entry, Goal goal)
    {
        var figures = string.Join(" · ", new[]
        {
            entry.Value is { } value ? Amount(value, goal.Unit) : null,
            entry.Level is { } level ? GoalAttainment.InWords(level) : null,
        }.OfType<string>());
        return string.Join(". ", new[] { figures, entry.Words ?? "" }.Where(part => part.Length > 0));
    }

    public static string Amount(decimal value, string? unit)
    {
        var number = value.ToString("#,0.###", CultureInfo.CurrentCulture);
        return string.IsNullOrWhiteSpace(unit) ? number : $"{number} {unit}";
    }
}
