using Alongside.Fhir.FhirPath;
using Alongside.Fhir.Questionnaires.Checking;

namespace Alongside.Fhir.Questionnaires.Filling;

/// <summary>Which items are asked now.</summary>
internal sealed class Enablement
{
    public const string NotAskedCode = "notEnabled";

    private const int LongestChain = 300;

    private readonly Dictionary<string, List<FormItem>> _places;
    private readonly FormEvaluation _evaluation;
    private readonly Dictionary<FormItem, bool> _known = [];
    private readonly HashSet<FormItem> _pending = [];

    private Enablement(FilledForm form)
    {
        _places = form.AllItems.GroupBy(item => item.LinkId, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);
        _evaluation = new FormEvaluation(form);
    }

    /// <summary>Works it out again; true when something changed.</summary>
    public static bool Update(FilledForm form)
    {
        var enablement = new Enablement(form);
        var changed = false;
        foreach (var item in form.AllItems.ToList())
        {
            var asked = enablement.IsAsked(item);
            changed |= asked != item.Enabled;
            item.Enabled = asked;
        }

        return changed;
    }

    public static void Settle(FilledForm form)
    {
        var most = 20 + (form.AllItems.Count() / LongestChain);
        for (var round = 0; round < most && Update(form); round++)
        {
        }
    }

    public static IEnumerable<FhirFault> AnsweredButNotAsked(FilledForm form) => form.AllItems
        .Where(item => !item.Enabled && item.Type.IsQuestion() && item.Values.Any())
        .Select(item => new FhirFault(FaultSeverity.Error, NotAskedCode, item.Path, "This is answered, but with the other answers as they are it is not asked.") { LinkId = item.LinkId, Key = item.Key });

    private bool IsAsked(FormItem item)
    {
        if (_known.TryGetValue(item, out var known))
        {
            return known;
        }

        // A circle, or a chain so long that it is followed over several rounds.
        if (_pending.Count > LongestChain || !_pending.Add(item))
        {
            return _pending.Count <= LongestChain || item.Enabled;
        }

        var asked = (item.Parent is null || IsAsked(item.Parent)) && ConditionsHold(item) && ExpressionHolds(item);
        _pending.Remove(item);
        return _known[item] = asked;
    }

    private bool ConditionsHold(FormItem item)
    {
        var conditions = item.Definition.EnableWhen;
        return conditions.Count == 0 || (item.Definition.EnableWhenAll ? conditions.All(condition => Holds(item, condition)) : conditions.Any(condition => Holds(item, condition)));
    }

    private bool ExpressionHolds(FormItem item)
    {
        if (item.Definition.EnableWhenExpression is not { Parsed: not null } expression)
        {
            return true;
        }

        try
        {
            return Singleton.Boolean(_evaluation.Run(expression, item)) is true;
        }
        catch (FhirPathException)
        {
            return false;
        }
    }

    private bool Holds(FormItem item, EnableCondition condition)
    {
        var answers = Nearest(item, condition.Question).Where(IsAsked).SelectMany(place => place.Values).ToList();
        if (condition.Answer is not { } wanted)
        {
            return false;
        }

        return condition.Operator switch
        {
            "exists" => answers.Count > 0 == (wanted.Text == "true"),
            "=" => answers.Exists(answer => answer.Same(wanted)),
            "!=" => !answers.Exists(answer => answer.Same(wanted)),
            ">" => answers.Exists(answer => AnswerOrder.Compare(answer, wanted) > 0),
            "<" => answers.Exists(answer => AnswerOrder.Compare(answer, wanted) < 0),
            ">=" => answers.Exists(answer => AnswerOrder.Compare(answer, wanted) >= 0),
            "<=" => answers.Exists(answer => AnswerOrder.Compare(answer, wanted) <= 0),
            _ => false,
        };
    }

    /// <summary>In repeating groups, a condition looks at the question of its own repetition.</summary>
    private List<FormItem> Nearest(FormItem item, string linkId)
    {
        if (!_places.TryGetValue(linkId, out var places) || places.Count == 1)
        {
            return places ?? [];
        }

        var best = places.Max(place => CommonDepth(item, place));
        return [.. places.Where(place => CommonDepth(item, place) == best)];
    }

    private static int CommonDepth(FormItem one, FormItem other)
    {
        var (a, b) = (one, other);
        while (a != b)
        {
            if (a.Depth >= b.Depth)
            {
                if (a.Parent is null)
                {
                    return -1;
                }

                a = a.Parent;
            }
            else
            {
                b = b.Parent!;
            }
        }

        return a.Depth;
    }
}
