using Alongside.Matching.Weighing;

namespace Alongside.Matching.Bench;

/// <summary>CDC's records, each graded for how it should be decided against one record of the seed.</summary>
internal sealed class GradedSet
{
    private readonly List<(string Row, string Expected, Decision Decision)> _graded = [];

    public GradedSet(string folder, params string[] ignored)
    {
        var (seed, test) = (Path.Combine(folder, "nbs_seed.csv"), Path.Combine(folder, "nbs_test.csv"));
        var rows = File.ReadLines(test).Skip(1).Select(line => line.Split(',')).ToList();
        var found = new LabelledSet([seed, test], [.. ignored, "id"]).Pairs.ToDictionary(pair => (pair.Left, pair.Right), pair => pair.Pair.Decision);
        foreach (var (place, cells) in rows.Index())
            _graded.Add(($"{place + 1}", cells[^1].Trim(), found.GetValueOrDefault((cells[1], $"{place + 1}"), Decision.No)));
    }

    /// <summary>The rows that should be decided so and were decided so.</summary>
    public IReadOnlyList<string> Of(string expected, Decision decision) => [.. _graded.Where(row => row.Expected == expected && row.Decision == decision).Select(row => row.Row)];
}
