using Alongside.Eligibility.Answers;
using Alongside.Eligibility.Facts;
using Alongside.Eligibility.Formulas;
using Alongside.Eligibility.Households;
using Alongside.Eligibility.Reading;
using Alongside.Eligibility.Rules;
using FsCheck;
using FsCheck.Fluent;

namespace Alongside.Eligibility.Tests;

public sealed class RuleProperties
{
    private static readonly string[] Names = ["a", "b", "c", "d"];
    private static readonly Pack Empty = Small.Pack(Small.Rules(Small.If("a")));
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(300);

    [Fact]
    public void What_is_written_is_read_as_the_same_formula() =>
        Check.One(Many, Prop.ForAll(MadeUpRules.Formula().ToArbitrary(), formula => FormulaText.Read(formula.ToString()).Equals(formula)));

    [Fact]
    public void What_is_written_is_read_as_the_same_rules() =>
        Check.One(Many, Prop.ForAll(MadeUpRules.Rule().ToArbitrary(), rule => PackReader.ReadRules("aid.json", RuleWriter.Write(Set(rule))).Equals(Set(rule))));

    [Fact]
    public void One_more_known_fact_never_turns_a_settled_answer() =>
        Check.One(Many, Prop.ForAll(Cases().ToArbitrary(), given =>
        {
            var (rule, known) = given;
            var screener = For(rule);
            var before = screener.Judge(Household(known))[0].Likelihood;
            return before == Likelihood.CannotTell || Names.Except(known.Keys).All(name => Both.All(value => screener.Judge(Household(new(known) { [name] = value }))[0].Likelihood == before));
        }));

    [Fact]
    public void The_next_questions_settle_it_whatever_is_answered_and_no_fewer_would() =>
        Check.One(Many, Prop.ForAll(Cases().ToArbitrary(), given =>
        {
            var (rule, known) = given;
            var screener = For(rule);
            var answer = screener.Screen(Household(known))[0];
            if (answer.Likelihood != Likelihood.CannotTell) return answer.Questions.Count == 0;
            var asked = answer.Questions.Select(question => question.Fact).ToList();
            var open = Names.Except(known.Keys).ToList();
            return Settles(screener, known, asked) && !Subsets(open).Any(fewer => fewer.Count < asked.Count && Settles(screener, known, fewer));
        }));

    private static readonly bool[] Both = [true, false];

    private static bool Settles(Screener screener, Dictionary<string, bool> known, IReadOnlyList<string> asked) =>
        asked.Count == 0
            ? screener.Judge(Household(known))[0].Likelihood != Likelihood.CannotTell
            : Both.All(value => Settles(screener, new(known) { [asked[0]] = value }, [.. asked.Skip(1)]));

    private static IEnumerable<IReadOnlyList<string>> Subsets(List<string> of) =>
        Enumerable.Range(0, 1 << of.Count).Select(bits => (IReadOnlyList<string>)[.. of.Where((_, place) => (bits & (1 << place)) != 0)]);

    private static Gen<(Rule Rule, Dictionary<string, bool> Known)> Cases() =>
        Gen.Zip(MadeUpRules.Rule(), Gen.ArrayOf(Gen.Choose(0, 3), 4)).Select(given => (given.Item1, Names.Zip(given.Item2).Where(each => each.Second < 2).ToDictionary(each => each.First, each => each.Second == 1)));

    private static RuleSet Set(Rule rule) => Empty.RuleSets[0] with { Rule = rule };

    private static Screener For(Rule rule) => Screener.For(Empty with { RuleSets = [Set(rule)] }, Small.Day);

    private static Household Household(Dictionary<string, bool> known)
    {
        var household = new Household(Empty.Facts, ["Ana"]);
        foreach (var (name, value) in known) household.Know(name, Given.Of(value));
        return household;
    }
}
