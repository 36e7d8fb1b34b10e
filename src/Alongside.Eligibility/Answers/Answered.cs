using Alongside.Eligibility.Compiling;
using Alongside.Eligibility.Facts;
using Alongside.Eligibility.Households;

namespace Alongside.Eligibility.Answers;

/// <summary>Tries every answer to a few questions of yes or no, for rules that name one fact twice.</summary>
internal static class Answered
{
    private const int MostWays = 64;

    public static bool InEveryWay(Programme programme, Household household, Frame frame, List<Asked> asked)
    {
        var facts = asked.SelectMany(question => question.Facts.Select(fact => (question.Person, fact.Place, fact.Fact))).ToList();
        if (facts.Exists(each => each.Fact.Kind is not (Kind.YesNo or Kind.Choice)) || facts.Aggregate(1L, (ways, each) => ways * Ways(each.Fact)) > MostWays) return false;
        return Every(0, []);

        bool Every(int next, Dictionary<(int, int), Given> supposed)
        {
            if (next < facts.Count)
                return Answers(facts[next].Fact).All(answer => Every(next + 1, new(supposed) { [(facts[next].Person, facts[next].Place)] = answer }));
            frame.Supposed = supposed;
            frame.Begin(household);
            return programme.Judge(frame) is Truth.Yes or Truth.No;
        }
    }

    private static int Ways(Fact fact) => fact.Kind == Kind.YesNo ? 2 : fact.Choices.Count;

    private static IEnumerable<Given> Answers(Fact fact) => fact.Kind == Kind.YesNo ? [Given.Of(value: true), Given.Of(value: false)] : fact.Choices.Select(Given.Of);
}
