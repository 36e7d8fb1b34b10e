using Alongside.Fhir.FhirPath.Model;

namespace Alongside.Fhir.FhirPath.Operators;

internal static class TypeOperators
{
    private static readonly HashSet<string> SystemTypes =
        new(["Any", "Boolean", "String", "Integer", "Long", "Decimal", "Date", "DateTime", "Time", "Quantity"], StringComparer.Ordinal);

    public static Items Apply(Evaluator evaluator, string op, Items items, string type)
    {
        var known = Known(type, evaluator.Context.Strict || op == "as");
        if (Singleton.One(items) is not { } item)
        {
            return [];
        }

        return op == "is" ? [FhirPathItem.Of(known && Is(item, type))] : known && IsExactly(item, type) ? [item] : [];
    }

    public static Items OfType(Items items, string type) => Known(type, refuse: true) ? [.. items.Where(item => IsExactly(item, type))] : [];

    public static bool Is(FhirPathItem item, string type)
    {
        if (item.IsSystem)
        {
            return item.Type == "System." + type || item.Type == type || type is "System.Any";
        }

        var bare = type.StartsWith("FHIR.", StringComparison.Ordinal) ? type[5..] : type;
        return FhirModel.IsA(item.Type, bare);
    }

    /// <summary>A primitive must be of the very type; anything else may be of a type derived from it.</summary>
    private static bool IsExactly(FhirPathItem item, string type) =>
        item.IsSystem || !FhirModel.IsPrimitive(item.Type) ? Is(item, type) : item.Type == type || "FHIR." + item.Type == type;

    private static bool Known(string type, bool refuse)
    {
        var cut = type.IndexOf('.', StringComparison.Ordinal);
        var (space, bare) = cut < 0 ? ("", type) : (type[..cut], type[(cut + 1)..]);
        var known = space switch
        {
            "System" => SystemTypes.Contains(bare) || FhirModel.Knows(bare),
            "FHIR" => FhirModel.Knows(bare),
            "" => SystemTypes.Contains(bare) || FhirModel.Knows(bare),
            _ => FhirModel.Knows(type),
        };
        return known || !refuse ? known : throw new FhirPathException($"“{type}” is not a type.");
    }
}
