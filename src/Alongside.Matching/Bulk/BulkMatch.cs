using System.Collections.Concurrent;
using Alongside.Matching.Blocking;
using Alongside.Matching.People;
using Alongside.Matching.Weighing;

namespace Alongside.Matching.Bulk;

/// <summary>Looks for people who are in a list more than once, or in both of two lists. It suggests; it merges nobody.</summary>
public sealed class BulkMatch(PeopleTable people)
{
    private const int BlocksAtOnce = 2000;

    private readonly Thresholds _thresholds = Thresholds.For(people.Count);

    /// <param name="from">Where an earlier run over the same people was stopped; null to begin.</param>
    /// <param name="progress">Is told how far it has come.</param>
    /// <param name="keep">Is given what to go on from, after each pass.</param>
    /// <param name="stop">Stops it: what <paramref name="keep"/> was given last is not lost.</param>
    /// <exception cref="ArgumentException">The state is of other people.</exception>
    public BulkState Run(BulkState? from = null, IProgress<BulkProgress>? progress = null, Action<BulkState>? keep = null, CancellationToken stop = default)
    {
        if (from is not null && from.People != people.Fingerprint) throw new ArgumentException("That was a run over other people.", nameof(from));
        progress?.Report(new("choosing whom to compare", 0, 0, 0));
        var candidates = new Candidates(people);
        var weights = from is null ? Learn(candidates, progress, stop) : Weights.Of(from.Weights, from.LearnedFrom, from.Households);
        var state = from ?? new(people.Fingerprint, 0, weights.Rows, weights.LearnedFrom, weights.Households, []);
        var compared = 0L;
        while (state.PassesDone < candidates.Count)
        {
            stop.ThrowIfCancellationRequested();
            var pass = state.PassesDone;
            progress?.Report(new($"comparing by {candidates[pass].Name}", pass / (double)candidates.Count, compared, state.Pairs.Count));
            var found = Compare(candidates, pass, weights, stop);
            compared += candidates[pass].Pairs;
            state = state with { PassesDone = pass + 1, Pairs = Join(state.Pairs, found) };
            keep?.Invoke(state);
        }
        progress?.Report(new("done", 1, compared, state.Pairs.Count));
        return state;
    }

    /// <summary>Tells why a pair was found, in plain words: "same birth date, family name sounds alike".</summary>
    public Func<FoundPair, string> Why(BulkState state) => new Judge(people, Weights.Of(state.Weights, state.LearnedFrom, state.Households), _thresholds).Why;

    private Weights Learn(Candidates candidates, IProgress<BulkProgress>? progress, CancellationToken stop)
    {
        progress?.Report(new("learning what each agreement says", 0, 0, 0));
        return new LearnWeights(people, Sampling.Candidates(people, candidates, stop), Sampling.Random(people, stop)).Run();
    }

    private ConcurrentBag<FoundPair> Compare(Candidates candidates, int pass, Weights weights, CancellationToken stop)
    {
        var judge = new Judge(people, weights, _thresholds);
        var found = new ConcurrentBag<FoundPair>();
        var portions = (candidates[pass].Count + BlocksAtOnce - 1) / BlocksAtOnce;
        Parallel.For(0, portions, new ParallelOptions { CancellationToken = stop, MaxDegreeOfParallelism = Environment.ProcessorCount }, portion =>
        {
            for (var block = portion * BlocksAtOnce; block < Math.Min(candidates[pass].Count, (portion + 1) * BlocksAtOnce); block++)
            {
                stop.ThrowIfCancellationRequested();
                candidates.ForEachPair(pass, block, (left, right) =>
                {
                    if (judge.Of(left, right) is { Decision: not Decision.No } pair) found.Add(pair);
                });
            }
        });
        return found;
    }

    private static List<FoundPair> Join(IReadOnlyList<FoundPair> before, IEnumerable<FoundPair> found) =>
        [.. before.Concat(found).DistinctBy(pair => (pair.Left, pair.Right)).OrderByDescending(pair => pair.Weight).ThenBy(pair => pair.Left).ThenBy(pair => pair.Right)];
}
