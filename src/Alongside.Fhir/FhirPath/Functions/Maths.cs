using Alongside.Fhir.FhirPath.Values;

namespace Alongside.Fhir.FhirPath.Functions;

internal static class Maths
{
    public static IEnumerable<Function> Functions =>
    [
        new("abs", 0, Abs),
        new("ceiling", 0, call => Whole(call, decimal.Ceiling)),
        new("floor", 0, call => Whole(call, decimal.Floor)),
        new("truncate", 0, call => Whole(call, decimal.Truncate)),
        new("round", 0, 1, Round),
        new("exp", 0, call => Real(call, Math.Exp)),
        new("ln", 0, call => Real(call, Math.Log)),
        new("log", 1, call => Singleton.Number(call.Argument(0)) is { } by ? Real(call, x => Math.Log(x) / Math.Log((double)by)) : []),
        new("sqrt", 0, call => Real(call, Math.Sqrt)),
        new("power", 1, Power),
        new("sum", 0, call => Fold(call, sum: true)),
        new("avg", 0, call => call.Input.Count == 0 ? [] : Operators.Arithmetic.Apply("/", Fold(call, sum: true), Results.Of(call.Input.Count))),
        new("min", 0, call => Extreme(call, -1)),
        new("max", 0, call => Extreme(call, 1)),
    ];

    private static Items Abs(Call call) => Singleton.One(call.Input) switch
    {
        null => [],
        { Plain: int whole } => whole == int.MinValue ? [] : Results.Of(Math.Abs(whole)),
        { Plain: decimal number } => Results.Of(Math.Abs(number)),
        { Plain: FhirQuantity quantity } => Results.Of((object)(quantity with { Value = Math.Abs(quantity.Value) })),
        var other => throw Singleton.Wrong(other, "a number"),
    };

    private static Items Whole(Call call, Func<decimal, decimal> work)
    {
        if (Singleton.Number(call.Input) is not { } number)
        {
            return [];
        }

        var whole = work(number);
        return Math.Abs(whole) <= int.MaxValue ? Results.Of((int)whole) : Results.Of(whole);
    }

    private static Items Round(Call call)
    {
        if (Singleton.Number(call.Input) is not { } number)
        {
            return [];
        }

        var places = call.Has(0) ? call.Integer(0) ?? 0 : 0;
        return places < 0 ? throw new FhirPathException("round() takes a number of places that is not negative.") : Results.Of(decimal.Round(number, Math.Min(places, 28), MidpointRounding.AwayFromZero));
    }

    private static Items Real(Call call, Func<double, double> work) =>
        Singleton.Number(call.Input) is { } number ? Results.Of(Numbers.FromDouble(work((double)number))) : [];

    private static Items Power(Call call)
    {
        if (Singleton.One(call.Input) is not { } item || Singleton.One(call.Argument(0)) is not { } exponent)
        {
            return [];
        }

        if (item.Plain is int whole && exponent.Plain is int and >= 0)
        {
            var exact = Math.Pow(whole, (int)exponent.Plain);
            return Math.Abs(exact) <= int.MaxValue ? Results.Of((int)exact) : Results.Of(Numbers.FromDouble(exact));
        }

        return Results.Of(Numbers.FromDouble(Math.Pow((double)Singleton.Number([item])!.Value, (double)Singleton.Number([exponent])!.Value)));
    }

    private static Items Fold(Call call, bool sum)
    {
        Items total = call.Input.Count == 0 ? Evaluator.Empty : [call.Input[0]];
        for (var i = 1; i < call.Input.Count; i++)
        {
            total = Operators.Arithmetic.Apply("+", total, [call.Input[i]]);
        }

        return total.Count == 0 && sum && call.Input.Count == 0 ? [] : total;
    }

    private static Items Extreme(Call call, int direction)
    {
        if (call.Input.Count == 0)
        {
            return [];
        }

        var best = call.Input[0];
        foreach (var item in call.Input.Skip(1))
        {
            if (Operators.Comparison.Compare(item, best) * direction > 0)
            {
                best = item;
            }
        }

        return [best];
    }
}
