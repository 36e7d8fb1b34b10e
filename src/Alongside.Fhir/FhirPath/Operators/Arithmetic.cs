using Alongside.Fhir.FhirPath.Values;

namespace Alongside.Fhir.FhirPath.Operators;

internal static class Arithmetic
{
    public static Items Sign(string sign, Items items) => Singleton.One(items) switch
    {
        null => [],
        { Plain: int whole } => [FhirPathItem.Of(sign == "-" ? unchecked(-whole) : whole)],
        { Plain: decimal number } => [FhirPathItem.Of(sign == "-" ? -number : number)],
        { Plain: FhirQuantity quantity } => [FhirPathItem.Of(sign == "-" ? quantity with { Value = -quantity.Value } : quantity)],
        var other => throw new FhirPathException($"“{sign}” cannot stand before a {other.Type}."),
    };

    public static Items Apply(string op, Items leftItems, Items rightItems)
    {
        if (op == "&")
        {
            return [FhirPathItem.Of(TextOf(leftItems) + TextOf(rightItems))];
        }

        var left = Singleton.One(leftItems);
        var right = Singleton.One(rightItems);
        if (left is null || right is null || IsBlank(left) || IsBlank(right))
        {
            return [];
        }

        try
        {
            return Work(op, left.Plain, right.Plain) is { } result ? [FhirPathItem.System(result)] : [];
        }
        catch (FhirPathException)
        {
            throw new FhirPathException($"“{op}” cannot be used between a {left.Type} and a {right.Type}.");
        }
        catch (OverflowException)
        {
            return [];
        }
    }

    /// <summary>A primitive that is only there by its extensions has no value to work with.</summary>
    private static bool IsBlank(FhirPathItem item) => item.Plain is null && item.Json is null;

    private static object? Work(string op, object? left, object? right) => (op, left, right) switch
    {
        ("+", string a, string b) => a + b,
        ("+", FhirDateTime moment, FhirQuantity span) => MomentArithmetic.Add(moment, span, 1),
        ("+", FhirQuantity span, FhirDateTime moment) => MomentArithmetic.Add(moment, span, 1),
        ("-", FhirDateTime moment, FhirQuantity span) => MomentArithmetic.Add(moment, span, -1),
        ("+", FhirTime time, FhirQuantity span) => MomentArithmetic.Add(time, span, 1),
        ("-", FhirTime time, FhirQuantity span) => MomentArithmetic.Add(time, span, -1),
        (_, int a, int b) => Whole(op, a, b),
        (_, int or decimal, int or decimal) => Real(op, Numbers.ToDecimal(left!), Numbers.ToDecimal(right!)),
        (_, FhirQuantity or int or decimal, FhirQuantity or int or decimal) => Quantities(op, AsQuantity(left!), AsQuantity(right!)),
        _ => throw new FhirPathException("Kinds do not go together."),
    };

    private static object? Whole(string op, int a, int b) => op switch
    {
        "+" => checked(a + b),
        "-" => checked(a - b),
        "*" => checked(a * b),
        "div" => b == 0 ? null : checked(a / b),
        "mod" => b == 0 ? null : b == -1 ? 0 : a % b,
        _ => Real(op, a, b),
    };

    private static object? Real(string op, decimal a, decimal b) => op switch
    {
        "+" => a + b,
        "-" => a - b,
        "*" => a * b,
        "/" => b == 0 ? null : a / b,
        "div" => b == 0 ? null : Narrow(decimal.Truncate(a / b)),
        _ => b == 0 ? null : a % b,
    };

    private static object Narrow(decimal whole) => Math.Abs(whole) <= int.MaxValue ? (int)whole : whole;

    private static FhirQuantity? Quantities(string op, FhirQuantity a, FhirQuantity b)
    {
        switch (op)
        {
            case "*" or "/" when b.Unit == "1":
                return op == "/" && b.Value == 0 ? null : a with { Value = op == "*" ? a.Value * b.Value : a.Value / b.Value };
            case "*" when a.Unit == "1":
                return b with { Value = a.Value * b.Value };
            case "*" or "/" when a.Calendar || b.Calendar:
                return null;
            case "*":
                return new FhirQuantity(a.Value * b.Value, Join(a.UcumUnit, ".", b.UcumUnit));
            case "/":
                return b.Value == 0 ? null : new FhirQuantity(a.Value / b.Value, Join(a.UcumUnit, "/", b.UcumUnit));
            case "+" or "-":
                return a.InFinerUnit(b) is var (left, right) ? left with { Value = op == "+" ? left.Value + right.Value : left.Value - right.Value } : null;
            case "div" or "mod" when a.InFinerUnit(b) is var (dividend, divisor):
                return divisor.Value == 0 ? null : op == "div"
                    ? new FhirQuantity(decimal.Truncate(dividend.Value / divisor.Value), "1")
                    : dividend with { Value = dividend.Value % divisor.Value };
            default:
                throw new FhirPathException("Quantities cannot be divided so.");
        }
    }

    private static string Join(string left, string op, string right) =>
        right == "1" ? left : left == "1" ? (op == "." ? right : $"/({right})") : op == "/" && left == right ? "1" : $"({left}){op}({right})";

    private static FhirQuantity AsQuantity(object value) => value as FhirQuantity ?? new FhirQuantity(Numbers.ToDecimal(value), "1");

    private static string TextOf(Items items) => Singleton.One(items) switch
    {
        null => "",
        { Plain: string text } => text,
        { Plain: not null, IsSystem: false } other => other.ToString(),
        var other => throw new FhirPathException($"“&” joins texts, and there is a {other.Type}."),
    };
}
