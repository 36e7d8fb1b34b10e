using Alongside.Eligibility.Compiling;
using Alongside.Eligibility.Formulas;
using Alongside.Eligibility.Rules;

namespace Alongside.Eligibility.Publishing;

/// <summary>What forbids rules to be published, each with its place and its reason: nothing else does.</summary>
public static class PublishingCheck
{
    public static IReadOnlyList<Fault> Of(Pack pack)
    {
        var faults = new List<Fault>();
        faults.AddRange(Overlaps(pack));
        faults.AddRange(pack.RuleSets.SelectMany(WithoutSource));
        foreach (var day in Days(pack)) Programme.All(pack, day, new(pack, day, faults), faults);
        if (faults.Count == 0) faults.AddRange(Foregone.Conclusions(pack, Days(pack)));
        return [.. faults.Distinct()];
    }

    /// <summary>Every day on which rules or figures change.</summary>
    private static IReadOnlyList<DateOnly> Days(Pack pack) =>
        [.. pack.RuleSets.Select(set => set.From).Concat(pack.Tables.SelectMany(table => table.Editions.Select(edition => edition.From))).Distinct().Order()];

    private static IEnumerable<Fault> Overlaps(Pack pack) =>
        from versions in pack.RuleSets.GroupBy(set => set.Programme, StringComparer.Ordinal)
        let inOrder = versions.OrderBy(set => set.From).ToList()
        from pair in inOrder.Zip(inOrder.Skip(1))
        where pair.First.Until is not { } until || until >= pair.Second.From
        select new Fault($"{versions.Key}: from", $"version {pair.Second.Version} begins on {pair.Second.From:yyyy-MM-dd} while version {pair.First.Version} is still in force");

    private static IEnumerable<Fault> WithoutSource(RuleSet set)
    {
        if (string.IsNullOrWhiteSpace(set.Source)) yield return new($"{set.Programme}: source", "say which statute, regulation or notice the rules come from");
        foreach (var (place, condition) in Leaves.Of(set.Rule, set.Source is { Length: > 0 } ? set.Source : null))
            if (condition is { Source: null, Words: null }) yield return new($"{set.Programme}: {place}", "a condition needs words that tell a caseworker what it asks");
    }
}

/// <summary>The conditions of a rule, each with its place.</summary>
internal static class Leaves
{
    public static IEnumerable<(string Place, Condition Condition)> Of(Rule? rule, string? source, string place = "rule") => rule switch
    {
        Condition condition => [(place, condition with { Source = condition.Source ?? source })],
        AllOf of => Parts(of.Parts, of.Source ?? source, $"{place}.all"),
        AnyOf of => Parts(of.Parts, of.Source ?? source, $"{place}.any"),
        SomeOf of => Parts(of.Parts, of.Source ?? source, $"{place}.of"),
        NotSo of => Of(of.Part, of.Source ?? source, $"{place}.not"),
        _ => [],
    };

    /// <summary>The comparisons that a formula is joined of.</summary>
    public static IEnumerable<Formula> Comparisons(Formula formula) => formula switch
    {
        Pair { Operator: Operator.And or Operator.Or } pair => Comparisons(pair.Left).Concat(Comparisons(pair.Right)),
        Not not => Comparisons(not.Of),
        Pair { Operator: < Operator.Plus } or Among or Over { Quantifier: Quantifier.Any or Quantifier.All } => [formula],
        _ => [],
    };

    private static IEnumerable<(string Place, Condition Condition)> Parts(Items<Rule> parts, string? source, string place) =>
        parts.SelectMany((part, number) => Of(part, source, $"{place}[{number}]"));
}
