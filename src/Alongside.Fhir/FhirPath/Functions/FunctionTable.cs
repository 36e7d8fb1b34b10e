using Alongside.Fhir.FhirPath.Syntax;

namespace Alongside.Fhir.FhirPath.Functions;

internal static class FunctionTable
{
    private static readonly Dictionary<string, Function> Functions = new IEnumerable<Function>[]
    {
        Existence.Functions, Filtering.Functions, Subsetting.Functions, Collections.Functions, Conversion.Functions, Texts.Functions,
        Encodings.Functions, Maths.Functions, Boundaries.Functions, Trees.Functions, Utilities.Functions, Elements.Functions, Weights.Functions, Moments.Functions,
    }.SelectMany(functions => functions).ToDictionary(function => function.Name, StringComparer.Ordinal);

    public static bool Knows(string name) => Functions.ContainsKey(name);

    public static Items Call(Evaluator evaluator, CallNode node, Items focus, Frame frame)
    {
        if (!Functions.TryGetValue(node.Name, out var function))
        {
            throw new FhirPathException($"The function {node.Name}() is not known.", node.Position);
        }

        if (node.Arguments.Count < function.Least || node.Arguments.Count > function.Most)
        {
            var expected = function.Least == function.Most ? $"{function.Least}" : $"{function.Least} to {function.Most}";
            throw new FhirPathException($"{node.Name}() takes {expected} arguments, and {node.Arguments.Count} are given.", node.Position);
        }

        evaluator.Step(1 + focus.Count);
        return function.Work(new Call(evaluator, focus, node.Arguments, frame));
    }
}
