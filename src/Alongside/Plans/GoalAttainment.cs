namespace Alongside.Plans;

/// <summary>Goal attainment scaling after Kiresuk and Sherman (1968).</summary>
public static class GoalAttainment
{
    public const int Least = -2;
    public const int Most = 2;

    /// <summary>The correlation between goals that the method assumes.</summary>
    private const double Rho = 0.3;

    /// <summary>T = 50 + 10·Σwx / √((1−ρ)·Σw² + ρ·(Σw)²). 50 is what was expected; null without a goal that has a level.</summary>
    public static double? TScore(IEnumerable<(int Weight, int Level)> goals)
    {
        var (weighted, squares, sum) = (0.0, 0.0, 0.0);
        foreach (var (weight, level) in goals)
        {
            weighted += weight * level;
            squares += weight * weight;
            sum += weight;
        }
        return sum == 0 ? null : 50 + 10 * weighted / Math.Sqrt((1 - Rho) * squares + Rho * sum * sum);
    }

    public static string InWords(int level) => level switch
    {
        -2 => "Much less than expected",
        -1 => "Less than expected",
        0 => "As expected",
        1 => "More than expected",
        _ => "Much more than expected",
    };

    /// <summary>With a true minus sign, and a plus before what is above expectation.</summary>
    public static string Signed(int level) => level switch { < 0 => $"−{-level}", 0 => "0", _ => $"+{level}" };
}
