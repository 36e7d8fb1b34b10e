using Alongside.Eligibility.Formulas;
using Alongside.Eligibility.Rules;
using FsCheck;
using FsCheck.Fluent;

namespace Alongside.Eligibility.Tests;

/// <summary>Rules and formulas by chance.</summary>
internal static class MadeUpRules
{
    private static readonly string[] Facts = ["a", "b", "c", "d"];

    /// <summary>Over the four facts of yes or no, some of them named more than once.</summary>
    public static Gen<Rule> Rule(int depth = 3)
    {
        var leaf = Gen.Elements(Facts).Select(Rule (name) => new Condition(new Named(name), name, Source: null));
        if (depth == 0) return leaf;
        var parts = Gen.Choose(1, 3).SelectMany(many => Gen.ArrayOf(Rule(depth - 1), many)).Select(rules => new Items<Rule>(rules));
        return Gen.OneOf(
            leaf,
            parts.Select(Rule (some) => new AllOf(some, Words: null, Source: null)),
            parts.Select(Rule (some) => new AnyOf(some, Words: null, "Act 1")),
            Rule(depth - 1).Select(Rule (one) => new NotSo(one, "not so", Source: null)),
            parts.SelectMany(some => Gen.Choose(1, some.Count).Select(Rule (many) => new SomeOf(many, some, Words: null, Source: null))));
    }

    /// <summary>Of every sort that can be written; it need not make sense.</summary>
    public static Gen<Formula> Formula(int depth = 4)
    {
        var leaf = Gen.OneOf(
            Gen.Choose(0, 5000).Select(Formula (number) => new Literal(number / 100m)),
            Gen.Elements("age", "income.wages", "snap.size").Select(Formula (name) => new Named(name)),
            Gen.Elements("WA", "a b").Select(Formula (text) => new Quoted(text)),
            Gen.Elements(true, false).Select(Formula (yes) => new Certain(yes)));
        if (depth == 0) return leaf;
        var part = Formula(depth - 1);
        return Gen.OneOf(
            leaf,
            part.Select(Formula (of) => new Not(of)),
            part.Select(Formula (of) => new Minus(of)),
            Gen.Zip(Gen.Elements(Enum.GetValues<Operator>()), Gen.Zip(part, part)).Select(Formula (each) => new Pair(each.Item1, each.Item2.Item1, each.Item2.Item2)),
            part.Select(Formula (of) => new Among(of, ["x", "y z"])),
            Gen.ArrayOf(part, 2).Select(Formula (of) => new Call("max", new(of))),
            Gen.Zip(Gen.ArrayOf(part, 2), Gen.Elements<int?>(null, 7)).Select(Formula (of) => new LookUp("limit", new(of.Item1), of.Item2)),
            Gen.Zip(Gen.Zip(part, part), Gen.Elements(true, false)).Select(Formula (of) => new Over(Quantifier.Sum, of.Item2, of.Item1.Item1, of.Item1.Item2)),
            part.Select(Formula (of) => new Over(Quantifier.Any, OnlyOthers: false, of, Value: null)));
    }
}
