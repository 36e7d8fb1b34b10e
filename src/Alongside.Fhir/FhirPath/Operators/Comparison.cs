using Alongside.Fhir.FhirPath.Values;

namespace Alongside.Fhir.FhirPath.Operators;

internal static class Comparison
{
    public static Items Apply(string op, Items leftItems, Items rightItems)
    {
        var left = Singleton.One(leftItems);
        var right = Singleton.One(rightItems);
        if (left is null || right is null || Compare(left, right) is not { } order)
        {
            return [];
        }

        return [FhirPathItem.Of(op switch { "<" => order < 0, ">" => order > 0, "<=" => order <= 0, _ => order >= 0 })];
    }

    /// <summary>Null when the order cannot be known.</summary>
    public static int? Compare(FhirPathItem left, FhirPathItem right) => (left.Plain, right.Plain) switch
    {
        (int or decimal, int or decimal) => Numbers.ToDecimal(left.Plain!).CompareTo(Numbers.ToDecimal(right.Plain!)),
        (string a, string b) => string.CompareOrdinal(a, b),
        (FhirDateTime a, FhirDateTime b) => a.CompareTo(b),
        (FhirDateTime a, string b) when FhirDateTime.TryParse(b) is { } moment => a.CompareTo(moment),
        (string a, FhirDateTime b) when FhirDateTime.TryParse(a) is { } moment => moment.CompareTo(b),
        (FhirTime a, FhirTime b) => a.CompareTo(b),
        (FhirQuantity a, FhirQuantity b) => a.CompareTo(b),
        (FhirQuantity a, int or decimal) => a.CompareTo(new FhirQuantity(Numbers.ToDecimal(right.Plain!), "1")),
        (int or decimal, FhirQuantity b) => new FhirQuantity(Numbers.ToDecimal(left.Plain!), "1").CompareTo(b),
        _ => throw new FhirPathException($"A {left.Type} and a {right.Type} cannot be put in order."),
    };
}
