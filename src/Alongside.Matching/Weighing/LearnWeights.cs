using Alongside.Matching.Comparing;
using Alongside.Matching.People;

namespace Alongside.Matching.Weighing;

/// <summary>Estimates the weights from pairs of which nobody has said which are the same person (expectation–maximisation).</summary>
internal sealed class LearnWeights(PeopleTable people, Patterns candidates, Patterns random)
{
    private const int Rounds = 25;

    /// <summary>The usual values count as so many pairs of the same person, and as so many of two people.</summary>
    private const double UsualPairs = 20;

    private const double UsualOthers = 2000;

    private static readonly int Fields = Enum.GetValues<Field>().Length;
    private static readonly int Levels = Enum.GetValues<Level>().Length;

    public Weights Run()
    {
        var weights = Weights.Usual;
        var expected = Math.Max(1, people.Count / 20.0);
        var households = candidates.InOrder.Where(pattern => Household.LiveTogether(pattern.Levels)).Sum(pattern => pattern.Times);
        for (var round = 0; round < Rounds; round++)
        {
            var scoring = new Scoring(people, weights);
            var prior = Math.Log2(expected / Math.Max(people.Pairs, 1));
            var (same, others) = (new double[Fields, Levels], new double[Fields, Levels]);
            var found = 0.0;
            foreach (var (levels, times) in candidates.InOrder.Where(pattern => !Household.AreTwo(pattern.Levels)))
            {
                var share = times * Likely(scoring.Of(levels).Sum + prior);
                found += share;
                Count(same, levels, share);
            }
            foreach (var (levels, times) in random.InOrder) Count(others, levels, times * (1 - Likely(scoring.Of(levels).Sum + prior)));
            expected = Math.Clamp(found * candidates.OneOf, 1, Math.Max(people.Count, 1));
            weights = Weights.Learned(Blend(same, others), found, households);
        }
        return weights;
    }

    private static double Likely(double weight) => 1 / (1 + Math.Pow(2, -weight));

    private static void Count(double[,] counts, Levels levels, double share)
    {
        for (var field = 0; field < Fields; field++) counts[field, (int)levels[(Field)field]] += share;
    }

    private static Odds[,] Blend(double[,] same, double[,] others)
    {
        var odds = UsualOdds.All();
        for (var field = 0; field < Fields; field++)
        {
            var (pairs, strangers) = (Known(same, field), Known(others, field));
            for (var level = 1; level < Levels; level++)
            {
                var usual = odds[field, level];
                if (usual.Same == 0) continue;
                odds[field, level] = new(
                    ((usual.Same * UsualPairs) + same[field, level]) / (UsualPairs + pairs),
                    ((usual.Others * UsualOthers) + others[field, level]) / (UsualOthers + strangers));
            }
        }
        return odds;
    }

    private static double Known(double[,] counts, int field)
    {
        var known = 0.0;
        for (var level = 1; level < Levels; level++) known += counts[field, level];
        return known;
    }
}
