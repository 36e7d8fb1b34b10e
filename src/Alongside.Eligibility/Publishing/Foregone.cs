using Alongside.Eligibility.Compiling;
using Alongside.Eligibility.Formulas;
using Alongside.Eligibility.Households;
using Alongside.Eligibility.Rules;

namespace Alongside.Eligibility.Publishing;

/// <summary>Comparisons that come out the same whatever is known: a threshold nobody can reach, or everybody does.</summary>
internal static class Foregone
{
    private static readonly int[] Sizes = [1, 2, 3, 9];

    public static IEnumerable<Fault> Conclusions(Pack pack, IReadOnlyList<DateOnly> days)
    {
        var found = new Dictionary<(string Place, string Formula), HashSet<Truth>>();
        foreach (var day in days)
        {
            var names = new Names(pack, day, []);
            foreach (var set in pack.InForceOn(day))
            {
                var compiler = new Compiler(names, day, set.Programme, []);
                foreach (var (place, formula, isOfPerson) in Comparisons(set))
                {
                    if (!found.TryGetValue((place, formula.ToString()), out var truths)) found[(place, formula.ToString())] = truths = [];
                    if (truths.Contains(Truth.Unknown)) continue;
                    var truth = compiler.Truth(formula, isOfPerson, "a condition").Truth!;
                    foreach (var size in Sizes) truths.Add(Ask(truth, pack, names.Steps, size, isOfPerson));
                }
            }
        }
        return from each in found
               where each.Value.Count == 1 && !each.Value.Contains(Truth.Unknown)
               select new Fault(each.Key.Place, $"\"{each.Key.Formula}\" {(each.Value.Contains(Truth.Yes) ? "is met by everybody" : "can be met by nobody")}: check its threshold");
    }

    private static Truth Ask(Func<Frame, Truth> truth, Pack pack, int steps, int size, bool isOfPerson)
    {
        var frame = new Frame(steps);
        frame.Begin(new Household(pack.Facts, [.. Enumerable.Range(1, size).Select(number => $"person {number}")]));
        frame.Person = isOfPerson ? 0 : -1;
        return truth(frame);
    }

    private static IEnumerable<(string Place, Formula Formula, bool IsOfPerson)> Comparisons(RuleSet set)
    {
        var ofRule = Leaves.Of(set.Rule, set.Source).SelectMany(leaf => Leaves.Comparisons(leaf.Condition.If).Select(formula => ($"{set.Programme}: {leaf.Place}.if", formula, set.IsForPersons)));
        return ofRule.Concat(set.Steps.SelectMany(step => Leaves.Comparisons(step.Is).Select(formula => ($"{set.Programme}: {step.Name}", formula, step.OfPerson))));
    }
}
