using Alongside.Eligibility.Facts;

namespace Alongside.Eligibility.Rules;

/// <summary>All that a screening needs: facts, tables, and the rules of programmes in all their versions.</summary>
public sealed record Pack(FactList Facts, IReadOnlyList<Table> Tables, IReadOnlyList<RuleSet> RuleSets)
{
    public IEnumerable<RuleSet> InForceOn(DateOnly day) => RuleSets.Where(set => set.IsInForceOn(day));

    /// <summary>The same with one version of a programme's rules instead of those that are in force with it.</summary>
    public Pack With(RuleSet published) =>
        this with { RuleSets = [.. RuleSets.Where(set => set.Programme != published.Programme || set.Version != published.Version), published] };
}
