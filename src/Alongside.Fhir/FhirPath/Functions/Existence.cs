namespace Alongside.Fhir.FhirPath.Functions;

internal static class Existence
{
    public static IEnumerable<Function> Functions =>
    [
        new("empty", 0, call => Results.Of(call.Input.Count == 0)),
        new("exists", 0, 1, call => Results.Of(call.Has(0) ? call.Input.Where((item, index) => call.Test(0, item, index) is true).Any() : call.Input.Count > 0)),
        new("all", 1, call => Results.Of(!call.Input.Where((item, index) => call.Test(0, item, index) is not true).Any())),
        new("allTrue", 0, call => Results.Of(call.Input.All(IsTrue))),
        new("anyTrue", 0, call => Results.Of(call.Input.Any(IsTrue))),
        new("allFalse", 0, call => Results.Of(!call.Input.Any(IsTrue))),
        new("anyFalse", 0, call => Results.Of(!call.Input.All(IsTrue))),
        new("count", 0, call => Results.Of(call.Input.Count)),
        new("not", 0, call => Results.Of(!Singleton.Boolean(call.Input))),
        new("subsetOf", 1, call => Results.Of(Within(call.Evaluator, call.Input, call.Argument(0)))),
        new("supersetOf", 1, call => Results.Of(Within(call.Evaluator, call.Argument(0), call.Input))),
        new("isDistinct", 0, call => Results.Of(Collections.Distinct(call.Evaluator, call.Input).Count == call.Input.Count)),
        new("hasValue", 0, call => Results.Of(call.Input is [{ Value: not null }])),
        new("getValue", 0, call => call.Input is [{ Value: { } value }] ? Results.Of(value) : []),
    ];

    private static bool IsTrue(FhirPathItem item) =>
        item.Value is bool truth ? truth : throw Singleton.Wrong(item, "true or false");

    private static bool Within(Evaluator evaluator, Items few, Items many) => few.All(item => Collections.Has(evaluator, many, item));
}
