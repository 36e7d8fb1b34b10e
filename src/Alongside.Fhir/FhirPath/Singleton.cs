using Alongside.Fhir.FhirPath.Values;

namespace Alongside.Fhir.FhirPath;

/// <summary>What an operator or function asks of a collection: one item of a kind, or none.</summary>
internal static class Singleton
{
    public static FhirPathItem? One(Items items) => items.Count switch
    {
        0 => null,
        1 => items[0],
        _ => throw new FhirPathException($"One value was expected, and there are {items.Count}."),
    };

    public static bool? Boolean(Items items) => One(items) is { } item ? item.Value is not bool truth || truth : null;

    public static int? Integer(Items items) => One(items) is { } item
        ? item.Value switch
        {
            int whole => whole,
            decimal number when decimal.Truncate(number) == number && Math.Abs(number) <= int.MaxValue => (int)number,
            _ => throw Wrong(item, "a whole number"),
        }
        : null;

    public static string? Text(Items items) => One(items) is { } item
        ? item.Value switch
        {
            string text => text,
            FhirDateTime or FhirTime when !item.IsSystem => item.ToString(),
            _ => throw Wrong(item, "text"),
        }
        : null;

    public static decimal? Number(Items items) => One(items) is { } item
        ? Numbers.IsNumber(item.Value) ? Numbers.ToDecimal(item.Value!) : throw Wrong(item, "a number")
        : null;

    public static FhirPathException Wrong(FhirPathItem item, string expected) => new($"{char.ToUpperInvariant(expected[0])}{expected[1..]} was expected, and there is a {item.Type.Replace("System.", "", StringComparison.Ordinal)}.");
}
