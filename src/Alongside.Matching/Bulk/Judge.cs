using Alongside.Matching.Comparing;
using Alongside.Matching.People;
using Alongside.Matching.Weighing;

namespace Alongside.Matching.Bulk;

/// <summary>Compares, weighs and decides one pair.</summary>
internal sealed class Judge(PeopleTable people, Weights weights, Thresholds thresholds)
{
    private readonly Scoring _scoring = new(people, weights);
    private readonly Deciding _deciding = new(people, weights, thresholds);

    public FoundPair Of(int left, int right)
    {
        var levels = Comparison.Of(people, left, right);
        var score = _scoring.Of(levels, left, right);
        return new(left, right, Math.Round(score.Sum, 6), _deciding.Of(left, right, levels, score), levels);
    }

    /// <summary>Why a pair is suggested, in words.</summary>
    public string Why(FoundPair pair) => Reasons.Of(pair.Levels, _deciding.WhyNotMatch(pair.Left, pair.Right, pair.Levels, _scoring.Of(pair.Levels, pair.Left, pair.Right)));
}
