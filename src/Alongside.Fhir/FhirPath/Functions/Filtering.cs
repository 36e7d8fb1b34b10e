using Alongside.Fhir.FhirPath.Operators;

namespace Alongside.Fhir.FhirPath.Functions;

internal static class Filtering
{
    public static IEnumerable<Function> Functions =>
    [
        new("where", 1, call => [.. call.Input.Where((item, index) => call.Test(0, item, index) is true)]),
        new("select", 1, call => [.. call.Input.SelectMany((item, index) => call.Each(0, item, index))]),
        new("repeat", 1, call => Repeat(call, distinct: true)),
        new("repeatAll", 1, call => Repeat(call, distinct: false)),
        new("ofType", 1, call => TypeOperators.OfType(call.Input, call.TypeName(0))),
        new("is", 1, call => TypeOperators.Apply(call.Evaluator, "is", call.Input, call.TypeName(0))),
        new("as", 1, call => TypeOperators.Apply(call.Evaluator, "as", call.Input, call.TypeName(0))),
        new("aggregate", 1, 2, Aggregate),
        new("iif", 2, 3, Iif),
        new("coalesce", 1, 50, Coalesce),
        new("sort", 0, 20, Sorting.Sort),
    ];

    private static List<FhirPathItem> Repeat(Call call, bool distinct)
    {
        var found = new List<FhirPathItem>();
        var seen = new ItemSet(call.Evaluator);
        var next = call.Input;
        while (next.Count > 0)
        {
            var fresh = new List<FhirPathItem>();
            foreach (var item in next.SelectMany((item, index) => call.Each(0, item, index)))
            {
                call.Evaluator.Step();
                if (!distinct || seen.Add(item))
                {
                    fresh.Add(item);
                }
            }

            found.AddRange(fresh);
            next = fresh;
        }

        return found;
    }

    private static Items Aggregate(Call call)
    {
        var total = call.Has(1) ? call.Argument(1) : Evaluator.Empty;
        for (var i = 0; i < call.Input.Count; i++)
        {
            total = call.Each(0, call.Input[i], i, total);
        }

        return total;
    }

    private static Items Iif(Call call)
    {
        var frame = call.Input.Count == 1 ? call.Frame.Inside(call.Input) : call.Frame.Inside();
        var chosen = Singleton.Boolean(call.Evaluator.Eval(call.Arguments[0], call.Input, frame.Inside())) is true ? 1 : 2;
        return call.Has(chosen) ? call.Evaluator.Eval(call.Arguments[chosen], call.Input, frame) : [];
    }

    private static Items Coalesce(Call call)
    {
        for (var i = 0; i < call.Arguments.Count; i++)
        {
            if (call.Argument(i) is { Count: > 0 } found)
            {
                return found;
            }
        }

        return [];
    }
}
