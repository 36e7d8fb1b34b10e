using Alongside.Eligibility.Households;
using Alongside.Eligibility.Rules;

namespace Alongside.Eligibility.Answers;

/// <summary>Before a rule is published: for whom it would change the answer.</summary>
public static class Impact
{
    public static IEnumerable<Change<T>> Of<T>(Pack before, Pack after, string programme, DateOnly day, IEnumerable<(T Who, Household Household)> households)
    {
        var (old, next) = (Screener.For(before, day, [programme]), Screener.For(after, day, [programme]));
        foreach (var (who, household) in households)
        {
            var (was, becomes) = (One(old.Judge(household)), One(next.Judge(household)));
            if (was.Likelihood != becomes.Likelihood || was.Amount != becomes.Amount) yield return new(who, was.Likelihood, becomes.Likelihood, was.Amount, becomes.Amount);
        }
    }

    /// <summary>A programme that is not in force gives nothing.</summary>
    private static (Likelihood Likelihood, Figure? Amount) One(IReadOnlyList<Verdict> verdicts) => verdicts is [var only] ? (only.Likelihood, only.Amount) : (Likelihood.Unlikely, null);
}

public sealed record Change<T>(T Who, Likelihood Was, Likelihood Becomes, Figure? WasAmount, Figure? BecomesAmount);
