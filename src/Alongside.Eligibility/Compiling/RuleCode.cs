using Alongside.Eligibility.Rules;

namespace Alongside.Eligibility.Compiling;

/// <summary>A rule ready to run, with its parts, so that it can tell afterwards what decided.</summary>
internal sealed record RuleCode(Rule Rule, string Place, Func<Frame, Truth> Truth, IReadOnlyList<RuleCode> Parts, Sentence? Words)
{
    public static RuleCode Compile(Rule rule, bool isOfPerson, Compiler compiler, string place = "rule") => rule switch
    {
        Condition of => new(of, place, compiler.Condition(of.If, isOfPerson, $"{place}.if"), [], Said(of, isOfPerson, compiler, place)),
        AllOf of => Group(of, of.Parts, $"{place}.all", isOfPerson, compiler, All),
        AnyOf of => Group(of, of.Parts, $"{place}.any", isOfPerson, compiler, Any),
        SomeOf of => Group(of, of.Parts, $"{place}.of", isOfPerson, compiler, parts => frame => Kleene.AtLeast(of.AtLeast, [.. parts.Select(part => part(frame))])),
        NotSo of => Group(of, [of.Part], $"{place}.not", isOfPerson, compiler, parts => frame => Kleene.Not(parts[0](frame))),
        _ => throw new InvalidOperationException(rule.GetType().Name),
    };

    private static RuleCode Group(Rule rule, Items<Rule> of, string place, bool isOfPerson, Compiler compiler, Func<Func<Frame, Truth>[], Func<Frame, Truth>> join)
    {
        var parts = of.Select((part, number) => Compile(part, isOfPerson, compiler, rule is NotSo ? place : $"{place}[{number}]")).ToList();
        return new(rule, place, join([.. parts.Select(part => part.Truth)]), parts, Said(rule, isOfPerson, compiler, place));
    }

    private static Sentence? Said(Rule rule, bool isOfPerson, Compiler compiler, string place) =>
        rule.Words is { } words ? compiler.Try($"{place}.words", () => Sentence.Of(words, isOfPerson, compiler)) : null;

    private static Func<Frame, Truth> All(Func<Frame, Truth>[] parts) => frame =>
    {
        var sofar = Eligibility.Truth.Yes;
        for (var place = 0; place < parts.Length && sofar != Eligibility.Truth.No; place++) sofar = Kleene.And(sofar, parts[place](frame));
        return sofar;
    };

    private static Func<Frame, Truth> Any(Func<Frame, Truth>[] parts) => frame =>
    {
        var sofar = Eligibility.Truth.No;
        for (var place = 0; place < parts.Length && sofar != Eligibility.Truth.Yes; place++) sofar = Kleene.Or(sofar, parts[place](frame));
        return sofar;
    };
}
