using Alongside.Fhir.FhirPath.Values;

namespace Alongside.Fhir.FhirPath.Operators;

internal static class Equality
{
    /// <summary>True, false, or null when it cannot be known.</summary>
    public static bool? AreEqual(Items left, Items right)
    {
        if (left.Count == 0 || right.Count == 0)
        {
            return null;
        }

        if (left.Count != right.Count)
        {
            return false;
        }

        bool? all = true;
        for (var i = 0; i < left.Count; i++)
        {
            switch (AreEqual(left[i], right[i]))
            {
                case false: return false;
                case null: all = null; break;
            }
        }

        return all;
    }

    public static bool? AreEqual(FhirPathItem left, FhirPathItem right) => (left.Plain, right.Plain) switch
    {
        (int or decimal, int or decimal) => Numbers.ToDecimal(left.Plain!) == Numbers.ToDecimal(right.Plain!),
        (FhirDateTime a, FhirDateTime b) => Known(a.CompareTo(b)),
        (FhirTime a, FhirTime b) => Known(a.CompareTo(b)),
        (FhirDateTime a, string b) => FhirDateTime.TryParse(b) is { } moment ? Known(a.CompareTo(moment)) : false,
        (string a, FhirDateTime b) => FhirDateTime.TryParse(a) is { } moment ? Known(moment.CompareTo(b)) : false,
        (FhirQuantity a, FhirQuantity b) => QuantitiesEqual(a, b),
        (FhirQuantity a, int or decimal) => QuantitiesEqual(a, new FhirQuantity(Numbers.ToDecimal(right.Plain!), "1")),
        (int or decimal, FhirQuantity b) => QuantitiesEqual(new FhirQuantity(Numbers.ToDecimal(left.Plain!), "1"), b),
        (null, null) => left.Json is { } a && right.Json is { } b ? Same(a, b) : left.Json is null && right.Json is null && left.Extras is not null && right.Extras is not null && Same(left.Extras, right.Extras),
        var (a, b) => Equals(a, b),
    };

    public static bool AreEquivalent(Items left, Items right)
    {
        if (left.Count != right.Count)
        {
            return false;
        }

        var rest = right.ToList();
        return left.All(item =>
        {
            var at = rest.FindIndex(other => AreEquivalent(item, other));
            if (at >= 0)
            {
                rest.RemoveAt(at);
            }

            return at >= 0;
        });
    }

    public static bool AreEquivalent(FhirPathItem left, FhirPathItem right)
    {
        switch (left.Plain, right.Plain)
        {
            case (int or decimal, int or decimal):
                var (a, b) = (Numbers.ToDecimal(left.Plain!), Numbers.ToDecimal(right.Plain!));
                var places = Math.Min(Numbers.SignificantScale(a), Numbers.SignificantScale(b));
                return Math.Round(a, places, MidpointRounding.AwayFromZero) == Math.Round(b, places, MidpointRounding.AwayFromZero);
            case (string c, string d):
                return string.Equals(Folded(c), Folded(d), StringComparison.Ordinal);
            case (FhirQuantity e, FhirQuantity f):
                return e.Unit == f.Unit ? AreEquivalent(FhirPathItem.Of(e.Value), FhirPathItem.Of(f.Value)) : e.Equivalent(f);
            case (null, null) when left.Json is JsonObject x && right.Json is JsonObject y:
                return ComplexEquivalent(left, x, right, y);
            default:
                return AreEqual(left, right) ?? false;
        }
    }

    private static bool ComplexEquivalent(FhirPathItem left, JsonObject x, FhirPathItem right, JsonObject y)
    {
        if (left.Type == "Coding" && right.Type == "Coding")
        {
            return JsonNode.DeepEquals(x["code"], y["code"]) && JsonNode.DeepEquals(x["system"], y["system"]);
        }

        var mine = new List<FhirPathItem>();
        var theirs = new List<FhirPathItem>();
        Navigation.Children(left, mine);
        Navigation.Children(right, theirs);
        return mine.Select(item => item.Name).Concat(theirs.Select(item => item.Name)).Where(name => name != "id").Distinct().All(name =>
            AreEquivalent([.. mine.Where(item => item.Name == name)], [.. theirs.Where(item => item.Name == name)]));
    }

    private static bool? QuantitiesEqual(FhirQuantity a, FhirQuantity b)
    {
        if (a.CompareTo(b) is { } known)
        {
            return known == 0;
        }

        return a.Comparable(b) || (Ucum.Read(a.UcumUnit) is not null && Ucum.Read(b.UcumUnit) is not null) ? a.Comparable(b) ? null : false : null;
    }

    private static bool? Known(int? comparison) => comparison is { } known ? known == 0 : null;

    private static bool Same(JsonNode left, JsonNode right) => JsonNode.DeepEquals(left, right);

    private static string Folded(string text) => string.Concat(text.Select(c => char.IsWhiteSpace(c) ? ' ' : char.ToUpperInvariant(c)));
}
