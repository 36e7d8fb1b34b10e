namespace Alongside.Fhir.Questionnaires.Reading;

/// <summary>Questions whose being asked depends, in a circle, on themselves. Every question is looked at once, without recursion.</summary>
internal static class EnableWhenCycles
{
    private enum State
    {
        Open,
        Done,
    }

    public static IEnumerable<FhirFault> Find(Questionnaire form)
    {
        var states = new Dictionary<QuestionnaireItem, State>();
        foreach (var start in form.AllItems.Where(item => item.EnableWhen.Count > 0))
        {
            foreach (var circle in From(form, start, states))
            {
                yield return circle[0].Error("enableWhenCircle", "enableWhen", $"Whether this is asked depends on itself: {string.Join(" → ", circle.Select(item => item.LinkId))} → {circle[0].LinkId}.");
            }
        }
    }

    private static IEnumerable<List<QuestionnaireItem>> From(Questionnaire form, QuestionnaireItem start, Dictionary<QuestionnaireItem, State> states)
    {
        if (!states.TryAdd(start, State.Open))
        {
            yield break;
        }

        var way = new List<(QuestionnaireItem Item, Queue<QuestionnaireItem> Next)> { (start, Next(form, start)) };
        while (way.Count > 0)
        {
            var (item, next) = way[^1];
            if (!next.TryDequeue(out var target))
            {
                states[item] = State.Done;
                way.RemoveAt(way.Count - 1);
            }
            else if (states.TryAdd(target, State.Open))
            {
                way.Add((target, Next(form, target)));
            }
            else if (states[target] is State.Open)
            {
                yield return [.. way.Select(step => step.Item).SkipWhile(step => step != target)];
            }
        }
    }

    /// <summary>What an item waits for: its own conditions' questions, and the group it stands in, which waits in turn.</summary>
    private static Queue<QuestionnaireItem> Next(Questionnaire form, QuestionnaireItem item)
    {
        var questions = item.EnableWhen.Select(condition => form.Find(condition.Question)).OfType<QuestionnaireItem>();
        return new Queue<QuestionnaireItem>(item.Parent is null ? questions : questions.Append(item.Parent));
    }
}
