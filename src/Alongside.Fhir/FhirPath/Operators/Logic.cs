namespace Alongside.Fhir.FhirPath.Operators;

/// <summary>Three-valued logic; null is “not known”.</summary>
internal static class Logic
{
    public static Items Apply(string op, bool? left, Func<bool?> right)
    {
        var result = (op, left) switch
        {
            ("and", false) => false,
            ("or", true) => true,
            ("implies", false) => true,
            _ => Both(op, left, right()),
        };
        return result is { } known ? [FhirPathItem.Of(known)] : [];
    }

    private static bool? Both(string op, bool? left, bool? right) => op switch
    {
        "and" => left & right,
        "or" => left | right,
        "xor" => left ^ right,
        _ => !left | right,
    };
}
