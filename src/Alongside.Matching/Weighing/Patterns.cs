using Alongside.Matching.Comparing;

namespace Alongside.Matching.Weighing;

/// <summary>How many pairs show each combination of levels.</summary>
internal sealed class Patterns
{
    private readonly Dictionary<ulong, long> _times = [];

    /// <summary>The pairs counted are one of so many.</summary>
    public double OneOf { get; init; } = 1;

    /// <summary>In one order, whatever the order of the people, so that sums come out the same.</summary>
    public IReadOnlyList<(Levels Levels, long Times)> InOrder => field ??= [.. _times.OrderBy(pair => pair.Key).Select(pair => (new Levels(pair.Key), pair.Value))];

    public void Add(Levels levels) => System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_times, levels.Bits, out _)++;
}
