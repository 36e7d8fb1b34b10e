namespace Alongside.Fhir.FhirPath.Functions;

internal static class Trees
{
    public static IEnumerable<Function> Functions =>
    [
        new("children", 0, call => Children(call.Evaluator, call.Input)),
        new("descendants", 0, Descendants),
    ];

    private static List<FhirPathItem> Children(Evaluator evaluator, Items items)
    {
        var found = new List<FhirPathItem>();
        foreach (var item in items)
        {
            evaluator.Step();
            Navigation.Children(item, found);
        }

        return found;
    }

    private static List<FhirPathItem> Descendants(Call call)
    {
        var found = new List<FhirPathItem>();
        var next = Children(call.Evaluator, call.Input);
        while (next.Count > 0)
        {
            found.AddRange(next);
            next = Children(call.Evaluator, next);
        }

        return found;
    }
}
