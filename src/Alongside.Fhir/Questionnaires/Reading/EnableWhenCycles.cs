namespace Alongside.Fhir.Questionnaires.Reading;

/// <summary>Questions whose being asked depends, in a circle, on themselves.</summary>
internal static class EnableWhenCycles
{
    public static IEnumerable<FhirFault> Find(Questionnaire form)
    {
        var settled = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in form.AllItems.Where(item => item.EnableWhen.Count > 0))
        {
            if (Circle(form, item, [], settled) is { } circle)
            {
                yield return item.Error("enableWhenCircle", "enableWhen", $"Whether this is asked depends on itself: {string.Join(" → ", circle)}.");
            }
        }
    }

    private static List<string>? Circle(Questionnaire form, QuestionnaireItem item, List<string> way, HashSet<string> settled)
    {
        if (way.Contains(item.LinkId, StringComparer.Ordinal))
        {
            return way[0] == item.LinkId ? [.. way, item.LinkId] : null;
        }

        if (settled.Contains(item.LinkId))
        {
            return null;
        }

        way.Add(item.LinkId);
        foreach (var next in item.EnableWhen.Select(condition => form.Find(condition.Question)).OfType<QuestionnaireItem>())
        {
            if (Circle(form, next, way, settled) is { } found)
            {
                return found;
            }
        }

        way.RemoveAt(way.Count - 1);
        if (way.Count == 0)
        {
            settled.Add(item.LinkId);
        }

        return null;
    }
}
