namespace Alongside.Fhir.Questionnaires.Checking;

/// <summary>How many answers and repetitions there must be. While a form is being filled, these are only warnings.</summary>
internal static class CountCheck
{
    public static IEnumerable<FhirFault> Check(FormItem item, bool inProgress)
    {
        var severity = inProgress ? FaultSeverity.Warning : FaultSeverity.Error;
        var count = item.Answers.Count(answer => !answer.IsBlank);
        if (item.Required && !item.HasAnswer && item.Type is not (ItemType.Display or ItemType.Unknown))
        {
            yield return item.Fault(severity, "required", item.Type is ItemType.Group ? "Nothing is answered here, and something must be." : "This must be answered.");
        }

        if (!item.Type.IsQuestion())
        {
            yield break;
        }

        if (count > 1 && !item.Repeats)
        {
            yield return item.Fault(severity, "repeats", $"There are {count} answers, and one is asked for.");
        }

        if (count > 0 && count < item.Definition.MinOccurs)
        {
            yield return item.Fault(severity, "minCount", $"At least {item.Definition.MinOccurs} answers are asked for, and there {Are(count)}.");
        }

        if (item.Repeats && count > item.Definition.MaxOccurs)
        {
            yield return item.Fault(severity, "maxCount", $"At most {item.Definition.MaxOccurs} answers are asked for, and there {Are(count)}.");
        }
    }

    /// <summary>Groups that are there too often or not often enough.</summary>
    public static IEnumerable<FhirFault> Groups(IReadOnlyList<FormItem> siblings, bool inProgress)
    {
        var severity = inProgress ? FaultSeverity.Warning : FaultSeverity.Error;
        foreach (var groups in siblings.Where(item => item.Enabled && item.Type is ItemType.Group).GroupBy(item => item.LinkId, StringComparer.Ordinal))
        {
            var first = groups.First();
            var count = groups.Count(group => group.HasAnswer);
            if (groups.Count() > 1 && !first.Repeats)
            {
                yield return groups.Last().Fault(severity, "repeats", $"This group is there {groups.Count()} times, and once is asked for.");
            }

            if (count > 0 && count < first.Definition.MinOccurs)
            {
                yield return first.Fault(severity, "minCount", $"This group is asked for at least {first.Definition.MinOccurs} times, and there {Are(count)}.");
            }

            if (first.Repeats && count > first.Definition.MaxOccurs)
            {
                yield return groups.Last().Fault(severity, "maxCount", $"This group is asked for at most {first.Definition.MaxOccurs} times, and there {Are(count)}.");
            }
        }

        foreach (var below in siblings.Where(item => item.Enabled).SelectMany(item => item.Type.IsQuestion() ? item.Answers.Select(answer => answer.Items) : [item.Children]))
        {
            foreach (var fault in Groups(below, inProgress))
            {
                yield return fault;
            }
        }
    }

    private static string Are(int count) => count == 1 ? "is 1" : $"are {count}";
}
