namespace Alongside.Fhir.Questionnaires;

/// <summary>Makes the places of a form: keys, repetitions, and the questions under answers.</summary>
internal static class FormTree
{
    public const int MostRepetitions = 500;

    public static IReadOnlyList<FormItem> Children(IEnumerable<QuestionnaireItem> definitions, FormItem? parent, string prefix) =>
        [.. definitions.Select(definition => Place(definition, parent, prefix, 0))];

    public static FormItem Place(QuestionnaireItem definition, FormItem? parent, string prefix, int repetition)
    {
        var repeatingGroup = definition.Type is ItemType.Group && definition.Repeats;
        var key = repeatingGroup ? $"{prefix}{definition.LinkId}[{repetition}]" : prefix + definition.LinkId;
        var item = new FormItem(definition, parent, key, repetition);
        if (definition.Type.IsQuestion())
        {
            SetAnswers(item, []);
        }
        else
        {
            item.Children = Children(definition.Items, item, repeatingGroup ? key + "/" : prefix);
        }

        return item;
    }

    /// <summary>Gives a question its answers; what stood under an answer at the same place stays.</summary>
    public static void SetAnswers(FormItem item, IReadOnlyList<FormAnswer> answers)
    {
        if (item.Definition.Items.Count == 0)
        {
            item.Answers = answers;
            return;
        }

        var before = item.Answers;
        var now = answers.Count == 0 ? [new FormAnswer(null)] : answers;
        for (var i = 0; i < now.Count; i++)
        {
            if (now[i].Items.Count == 0)
            {
                now[i].Items = i < before.Count ? before[i].Items : Under(item, i);
            }
        }

        item.Answers = now;
    }

    public static IReadOnlyList<FormItem> Under(FormItem question, int answer)
    {
        var cut = question.Key.Length - question.LinkId.Length;
        var prefix = question.Repeats ? $"{question.Key}[{answer}]/" : question.Key[..cut];
        return Children(question.Definition.Items, question, prefix);
    }

    public static string PrefixOf(FormItem group)
    {
        var end = $"{group.LinkId}[{group.Repetition}]";
        return group.Key.EndsWith(end, StringComparison.Ordinal) && group.Definition is { Repeats: true } ? group.Key[..^end.Length] : group.Key[..^group.LinkId.Length];
    }
}
