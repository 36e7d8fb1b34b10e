namespace Alongside.Bench.Measuring;

/// <summary>What was measured of one page: throughput and the time that half, nearly all and all but one in a hundred waited at most.</summary>
internal sealed record Figures(double PerSecond, double P50, double P95, double P99, int Answers)
{
    public static Figures Of(IReadOnlyCollection<Round> rounds)
    {
        var all = rounds.SelectMany(round => round.Milliseconds).Order().ToArray();
        double At(double share) => all[Math.Min(all.Length - 1, (int)(share * all.Length))];
        return new Figures(Median(rounds.Select(round => round.PerSecond)), At(0.5), At(0.95), At(0.99), all.Length);
    }

    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted.Length % 2 == 1 ? sorted[sorted.Length / 2] : (sorted[(sorted.Length / 2) - 1] + sorted[sorted.Length / 2]) / 2;
    }
}

/// <summary>A page at a number of connections beside its twin. The ratio is of rounds that ran one after the other.</summary>
internal sealed record Measured(string Page, int Connections, Figures App, Figures? Twin, double? Ratio, double BytesOfPage, double Cold);
