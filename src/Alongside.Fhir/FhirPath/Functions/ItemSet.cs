using Alongside.Fhir.FhirPath.Operators;
using Alongside.Fhir.FhirPath.Values;

namespace Alongside.Fhir.FhirPath.Functions;

/// <summary>Items without equal ones, found by a rough hash first.</summary>
internal sealed class ItemSet(Evaluator evaluator)
{
    private readonly Dictionary<int, List<FhirPathItem>> _buckets = [];

    public bool Add(FhirPathItem item)
    {
        var hash = Hash(item);
        if (!_buckets.TryGetValue(hash, out var bucket))
        {
            _buckets[hash] = bucket = [];
        }

        evaluator.Step(bucket.Count + 1);
        if (bucket.Exists(other => (item.Json is JsonObject && ReferenceEquals(item.Json, other.Json)) || Equality.AreEqual(other, item) is true))
        {
            return false;
        }

        bucket.Add(item);
        return true;
    }

    private static int Hash(FhirPathItem item) => item.Plain switch
    {
        string text => text.Length >= 4 && char.IsAsciiDigit(text[0]) ? 1 : string.GetHashCode(text, StringComparison.Ordinal),
        bool truth => truth ? 2 : 3,
        int or decimal => Numbers.ToDecimal(item.Plain!).GetHashCode(),
        FhirQuantity or FhirDateTime or FhirTime => 1,
        _ => item.Json is JsonObject complex ? HashCode.Combine(complex.Count, complex["linkId"]?.ToString(), complex["url"]?.ToString(), complex["code"] is JsonValue code ? code.ToString() : "") : 4,
    };
}
