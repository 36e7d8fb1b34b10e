using Alongside.Matching.Blocking;
using Alongside.Matching.Comparing;
using Alongside.Matching.People;
using Alongside.Matching.Weighing;

namespace Alongside.Matching.Bulk;

/// <summary>Pairs from which the weights are learned; the same ones whatever the order of the rows.</summary>
internal static class Sampling
{
    private const long MostCandidates = 1_500_000;
    private const int MostRandom = 400_000;

    /// <summary>Pairs that share a key: of many data, those of some blocks.</summary>
    public static Patterns Candidates(PeopleTable people, Candidates candidates, CancellationToken stop)
    {
        var all = Enumerable.Range(0, candidates.Count).Sum(pass => candidates[pass].Pairs);
        var oneOf = (uint)Math.Max(1, (all + MostCandidates - 1) / MostCandidates);
        var patterns = new Patterns { OneOf = oneOf };
        for (var pass = 0; pass < candidates.Count; pass++)
        {
            stop.ThrowIfCancellationRequested();
            for (var block = 0; block < candidates[pass].Count; block++)
                if (candidates[pass].KeyOf(block) % oneOf == 0)
                    candidates.ForEachPair(pass, block, (left, right) => patterns.Add(Comparison.Of(people, left, right)));
        }
        return patterns;
    }

    /// <summary>Pairs taken blindly: nearly all are two people.</summary>
    public static Patterns Random(PeopleTable people, CancellationToken stop)
    {
        var order = Enumerable.Range(0, people.Count).OrderBy(people.Hash).ThenBy(row => people.SourceOf(row)).ToArray();
        var patterns = new Patterns();
        var taken = 0;
        for (var step = 1; step <= order.Length / 2 && taken < MostRandom; step++)
        {
            stop.ThrowIfCancellationRequested();
            for (var place = 0; place + step < order.Length && taken < MostRandom; place++)
            {
                var (left, right) = (order[place], order[place + step]);
                if (!people.MayCompare(left, right)) continue;
                patterns.Add(Comparison.Of(people, left, right));
                taken++;
            }
        }
        return patterns;
    }
}
