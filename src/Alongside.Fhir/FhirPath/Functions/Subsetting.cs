namespace Alongside.Fhir.FhirPath.Functions;

internal static class Subsetting
{
    public static IEnumerable<Function> Functions =>
    [
        new("single", 0, call => Singleton.One(call.Input) is { } item ? [item] : []),
        new("first", 0, call => [.. call.Input.Take(1)]),
        new("last", 0, call => [.. call.Input.TakeLast(1)]),
        new("tail", 0, call => [.. call.Input.Skip(1)]),
        new("skip", 1, call => call.Integer(0) is { } count ? [.. call.Input.Skip(count)] : []),
        new("take", 1, call => call.Integer(0) is { } count ? [.. call.Input.Take(count)] : []),
        new("intersect", 1, Intersect),
        new("exclude", 1, Exclude),
    ];

    private static Items Intersect(Call call)
    {
        var other = call.Argument(0);
        return Collections.Distinct(call.Evaluator, call.Input.Where(item => Collections.Has(call.Evaluator, other, item)));
    }

    private static Items Exclude(Call call)
    {
        var other = call.Argument(0);
        return [.. call.Input.Where(item => !Collections.Has(call.Evaluator, other, item))];
    }
}
