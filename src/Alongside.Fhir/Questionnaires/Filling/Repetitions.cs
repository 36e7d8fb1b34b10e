namespace Alongside.Fhir.Questionnaires.Filling;

/// <summary>Repeating groups: how many there are, adding and taking away.</summary>
internal static class Repetitions
{
    public static FormItem Add(FilledForm form, FormItem group)
    {
        var siblings = Siblings(form, group);
        var last = siblings.Last(item => item.LinkId == group.LinkId);
        if (!group.Repeats || group.Type is not ItemType.Group || last.Repetition + 1 >= FormTree.MostRepetitions)
        {
            throw new InvalidOperationException($"“{group.LinkId}” cannot be repeated again.");
        }

        var added = FormTree.Place(group.Definition, group.Parent, FormTree.PrefixOf(group), last.Repetition + 1);
        var at = siblings.ToList().IndexOf(last) + 1;
        Replace(form, group, [.. siblings.Take(at), added, .. siblings.Skip(at)]);
        form.Forget();
        return added;
    }

    public static void Remove(FilledForm form, FormItem group)
    {
        var siblings = Siblings(form, group);
        var same = siblings.Where(item => item.LinkId == group.LinkId).ToList();
        var kept = same.Count == 1 ? [FormTree.Place(group.Definition, group.Parent, FormTree.PrefixOf(group), 0)] : Renumbered(same.Where(item => item != group));
        var first = siblings.ToList().IndexOf(same[0]);
        Replace(form, group, [.. siblings.Take(first), .. kept, .. siblings.Skip(first + same.Count)]);
        form.Forget();
    }

    /// <summary>Makes the repetitions that a field's key speaks of; false when the form has no such place.</summary>
    public static bool Make(FilledForm form, string key)
    {
        for (var open = key.IndexOf('[', StringComparison.Ordinal); open >= 0; open = key.IndexOf('[', open + 1))
        {
            var close = key.IndexOf(']', open);
            if (close < 0 || !int.TryParse(key.AsSpan(open + 1, close - open - 1), System.Globalization.NumberStyles.None, null, out var wanted) || wanted >= FormTree.MostRepetitions)
            {
                continue;
            }

            var stem = key[..open];
            if (form.AllItems.LastOrDefault(item => item.Key.StartsWith(stem + "[", StringComparison.Ordinal) && item.Repeats && item.Type is ItemType.Group
                && item.Key == $"{stem}[{item.Repetition}]") is { } last)
            {
                for (var group = last; group.Repetition < wanted;)
                {
                    group = Add(form, group);
                }
            }
            else if (form.AllItems.FirstOrDefault(item => item.Key == stem) is { Repeats: true } question && question.Type.IsQuestion() && question.Definition.Items.Count > 0)
            {
                var answers = question.Answers.ToList();
                while (answers.Count <= wanted)
                {
                    answers.Add(new FormAnswer(null));
                }

                FormTree.SetAnswers(question, answers);
                form.Forget();
            }
        }

        return key.Contains('[', StringComparison.Ordinal);
    }

    private static IReadOnlyList<FormItem> Siblings(FilledForm form, FormItem item)
    {
        if (item.Parent is null)
        {
            return form.Items;
        }

        return item.Parent.Type.IsQuestion()
            ? item.Parent.Answers.First(answer => answer.Items.Contains(item)).Items
            : item.Parent.Children;
    }

    private static void Replace(FilledForm form, FormItem item, IReadOnlyList<FormItem> siblings)
    {
        if (item.Parent is null)
        {
            form.Items = siblings;
        }
        else if (item.Parent.Type.IsQuestion())
        {
            item.Parent.Answers.First(answer => answer.Items.Contains(item)).Items = siblings;
        }
        else
        {
            item.Parent.Children = siblings;
        }
    }

    private static List<FormItem> Renumbered(IEnumerable<FormItem> groups) =>
        [.. groups.Select((group, index) => group.Repetition == index ? group : Copy(group, FormTree.Place(group.Definition, group.Parent, FormTree.PrefixOf(group), index)))];

    private static FormItem Copy(FormItem from, FormItem to)
    {
        to.Source = from.Source;
        foreach (var child in from.Children)
        {
            var place = to.Children.FirstOrDefault(item => item.LinkId == child.LinkId && item.Repetition == child.Repetition);
            if (place is null)
            {
                place = FormTree.Place(child.Definition, to, to.Key + "/", child.Repetition);
                var at = to.Children.ToList().FindLastIndex(item => item.LinkId == child.LinkId) + 1;
                to.Children = [.. to.Children.Take(at), place, .. to.Children.Skip(at)];
            }

            CopyAnswers(child, place);
        }

        return to;
    }

    private static void CopyAnswers(FormItem from, FormItem to)
    {
        if (!from.Type.IsQuestion())
        {
            Copy(from, to);
            return;
        }

        FormTree.SetAnswers(to, [.. from.Answers.Select(answer => answer.Entry is { } entry ? FormAnswer.Refused(entry, answer.Refusal ?? "") : new FormAnswer(answer.Value))]);
        to.Source = from.Source;
        for (var i = 0; i < from.Answers.Count && i < to.Answers.Count; i++)
        {
            foreach (var (child, place) in from.Answers[i].Items.Zip(to.Answers[i].Items))
            {
                CopyAnswers(child, place);
            }
        }
    }
}
