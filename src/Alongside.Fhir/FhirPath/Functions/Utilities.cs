namespace Alongside.Fhir.FhirPath.Functions;

internal static class Utilities
{
    public static IEnumerable<Function> Functions =>
    [
        new("trace", 1, 2, Trace),
        new("defineVariable", 1, 2, DefineVariable),
        new("type", 0, call => [.. call.Input.Select(TypeInfo)]),
    ];

    private static Items Trace(Call call)
    {
        if (call.Context.Traced is { } traced)
        {
            traced(call.Text(0) ?? "", call.Has(1) ? [.. call.Input.SelectMany((item, index) => call.Each(1, item, index))] : call.Input);
        }

        return call.Input;
    }

    private static Items DefineVariable(Call call)
    {
        var name = call.Text(0) ?? throw new FhirPathException("defineVariable() needs a name.");
        if (EnvironmentVariables.Find(call.Context, name) is not null)
        {
            throw new FhirPathException($"The variable %{name} is already there and cannot be defined again.");
        }

        var value = call.Has(1) ? call.Evaluator.Eval(call.Arguments[1], call.Input, call.Frame.Inside(call.Input)) : call.Input;
        call.Frame.Define(name, value);
        return call.Input;
    }

    private static FhirPathItem TypeInfo(FhirPathItem item)
    {
        var name = item.IsSystem ? item.Type["System.".Length..] : item.Type.Length == 0 ? "Element" : item.Type;
        return FhirPathItem.Of(new JsonObject { ["namespace"] = item.IsSystem ? "System" : "FHIR", ["name"] = name }, "TypeInfo");
    }
}
