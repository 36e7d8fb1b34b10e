using System.Diagnostics;
using System.Globalization;
using Alongside.Eligibility.Answers;
using Alongside.Eligibility.Reading;

namespace Alongside.Eligibility.Bench.Speed;

/// <summary>Answers for many made-up households, one after the other on one core.</summary>
internal static class Race
{
    private const int Programmes = 15;
    private const int Seed = 20260401;
    private static readonly DateOnly Day = new(2026, 4, 1);

    public static int Run(string folder, int many)
    {
        var pack = PackReader.ReadFolder(folder);
        var all = Screener.For(pack, Day).Programmes;
        var screener = Screener.For(pack, Day, [.. all.Take(Programmes)]);
        var made = new MadeUpHouseholds(pack.Facts, Seed);
        for (var warm = 0; warm < 500; warm++) screener.Judge(made.Next());
        var counts = new long[3];
        var clock = Stopwatch.StartNew();
        for (var household = 0; household < many; household++)
            foreach (var verdict in screener.Judge(made.Next())) counts[(int)verdict.Likelihood]++;
        var took = clock.Elapsed;
        Say($"{many:N0} households, {screener.Programmes.Count} programmes: {took.TotalSeconds:0.0} seconds on one core, {took.TotalMicroseconds / many:0} microseconds for each household.");
        Say($"{counts[0]:N0} likely, {counts[1]:N0} unlikely, {counts[2]:N0} cannot tell yet.");
        Say($"The most memory held: {Process.GetCurrentProcess().PeakWorkingSet64 / 1_048_576:N0} MB.");
        var explained = Math.Min(many, 1_000);
        clock.Restart();
        for (var household = 0; household < explained; household++) screener.Screen(made.Next());
        Say($"With reasons and next questions: {clock.Elapsed.TotalMilliseconds / explained:0.0} milliseconds for each of {explained:N0} households.");
        return took < TimeSpan.FromMinutes(many / 100_000.0) ? 0 : 1;
    }

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
