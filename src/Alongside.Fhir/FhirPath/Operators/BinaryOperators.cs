using Alongside.Fhir.FhirPath.Functions;
using Alongside.Fhir.FhirPath.Syntax;

namespace Alongside.Fhir.FhirPath.Operators;

internal static class BinaryOperators
{
    public static Items Apply(Evaluator evaluator, BinaryNode node, Items focus, Frame frame)
    {
        var left = evaluator.Eval(node.Left, focus, frame.Inside());
        if (node.Operator is "and" or "or" or "implies" or "xor")
        {
            return Logic.Apply(node.Operator, Singleton.Boolean(left), () => Singleton.Boolean(evaluator.Eval(node.Right, focus, frame.Inside())));
        }

        var right = evaluator.Eval(node.Right, focus, frame.Inside());
        evaluator.Step(left.Count + right.Count);
        return node.Operator switch
        {
            "=" => Truth(Equality.AreEqual(left, right)),
            "!=" => Truth(!Equality.AreEqual(left, right)),
            "~" => Truth(Equality.AreEquivalent(left, right)),
            "!~" => Truth(!Equality.AreEquivalent(left, right)),
            "<" or ">" or "<=" or ">=" => Comparison.Apply(node.Operator, left, right),
            "|" => Collections.Distinct(evaluator, left.Concat(right)),
            "in" => Contains(evaluator, right, left),
            "contains" => Contains(evaluator, left, right),
            "+" or "&" => Bounded(evaluator, Arithmetic.Apply(node.Operator, left, right)),
            _ => Arithmetic.Apply(node.Operator, left, right),
        };
    }

    private static Items Contains(Evaluator evaluator, Items collection, Items wanted) =>
        Singleton.One(wanted) is { } item ? [FhirPathItem.Of(Collections.Has(evaluator, collection, item))] : [];

    private static Items Bounded(Evaluator evaluator, Items items)
    {
        if (items is [{ Value: string text }])
        {
            evaluator.Bounded(text);
        }

        return items;
    }

    private static Items Truth(bool? truth) => truth is { } known ? [FhirPathItem.Of(known)] : [];
}
