using Alongside.Eligibility.Compiling;
using Alongside.Eligibility.Facts;
using Alongside.Eligibility.Households;

namespace Alongside.Eligibility.Answers;

/// <summary>Finds the fewest questions whose answers settle a programme, whatever they turn out to be.</summary>
internal static class NextQuestions
{
    /// <summary>Up to so many open questions every set of them is tried, the smallest first; beyond, what can be left out is left out one by one.</summary>
    private const int MostTried = 12;

    public static IReadOnlyList<Question> Of(Programme programme, Household household, Frame frame)
    {
        var open = Open(programme, household, frame);
        // Where figures are lacking and nothing else, there is nothing to ask.
        if (open.Count == 0 || Settles(programme, household, frame, [])) return [];
        return [.. (open.Count <= MostTried ? Smallest(programme, household, frame, open) : Lean(programme, household, frame, open)).Select(asked => asked.Question)];
    }

    private static List<Asked> Smallest(Programme programme, Household household, Frame frame, List<Asked> open)
    {
        for (var many = 1; many < open.Count; many++)
        {
            foreach (var some in Subsets(open, many)) if (Settles(programme, household, frame, some)) return some;
        }
        return open;
    }

    private static List<Asked> Lean(Programme programme, Household household, Frame frame, List<Asked> open)
    {
        var kept = open;
        foreach (var asked in Enumerable.Reverse(open))
        {
            List<Asked> without = [.. kept.Where(other => other != asked)];
            if (Settles(programme, household, frame, without)) kept = without;
        }
        return kept;
    }

    /// <summary>All facts that were wanted; those found only after others are known are found by asking again.</summary>
    private static List<Asked> Open(Programme programme, Household household, Frame frame)
    {
        var asked = new Dictionary<(string, int), Asked>();
        while (true)
        {
            (frame.Supposed, frame.Missing) = (Suppose(asked.Values), []);
            frame.Begin(household);
            programme.Judge(frame);
            var found = frame.Missing;
            frame.Missing = null;
            if (found.Count == 0) return [.. asked.Values];
            foreach (var (person, place) in found) Add(asked, household, person, place);
        }
    }

    private static void Add(Dictionary<(string, int), Asked> asked, Household household, int person, int place)
    {
        var facts = household.Facts;
        var fact = (person < 0 ? facts.OfHousehold : facts.OfPerson)[place];
        var group = fact.List is { } list && household.IsLeftOut(person, list) ? facts.Group(list, fact.OfPerson) : null;
        var name = group?.List ?? fact.Name;
        if (!asked.TryGetValue((name, person), out var question))
            asked[(name, person)] = question = new(new(name, person < 0 ? null : household.Persons[person], group?.Ask ?? fact.Ask), person, []);
        question.Facts.Add((place, fact));
    }

    private static bool Settles(Programme programme, Household household, Frame frame, List<Asked> asked)
    {
        frame.Supposed = Suppose(asked);
        frame.Begin(household);
        var truth = programme.Judge(frame);
        return truth != Truth.Unknown || Answered.InEveryWay(programme, household, frame, asked);
    }

    private static Dictionary<(int, int), Given> Suppose(IEnumerable<Asked> asked) =>
        asked.SelectMany(question => question.Facts.Select(fact => (question.Person, fact.Place))).ToDictionary(fact => fact, _ => Given.Pending);

    private static IEnumerable<List<Asked>> Subsets(List<Asked> of, int many, int from = 0)
    {
        if (many == 0)
        {
            yield return [];
            yield break;
        }
        for (var first = from; first <= of.Count - many; first++)
            foreach (var rest in Subsets(of, many - 1, first + 1)) yield return [of[first], .. rest];
    }
}

/// <summary>A question, and the facts its answer tells.</summary>
internal sealed record Asked(Question Question, int Person, HashSet<(int Place, Fact Fact)> Facts);
