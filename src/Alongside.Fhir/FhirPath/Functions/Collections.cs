using Alongside.Fhir.FhirPath.Operators;

namespace Alongside.Fhir.FhirPath.Functions;

internal static class Collections
{
    public static IEnumerable<Function> Functions =>
    [
        new("distinct", 0, call => Distinct(call.Evaluator, call.Input)),
        new("union", 1, call => Distinct(call.Evaluator, call.Input.Concat(call.Argument(0)))),
        new("combine", 1, 2, call => [.. call.Input, .. call.Argument(0)]),
    ];

    public static Items Distinct(Evaluator evaluator, IEnumerable<FhirPathItem> items)
    {
        var seen = new ItemSet(evaluator);
        return [.. items.Where(seen.Add)];
    }

    public static bool Has(Evaluator evaluator, Items items, FhirPathItem wanted)
    {
        evaluator.Step(items.Count);
        return items.Any(item => Equality.AreEqual(item, wanted) is true);
    }
}
