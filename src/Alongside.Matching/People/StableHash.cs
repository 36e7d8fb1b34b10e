namespace Alongside.Matching.People;

/// <summary>The same number for the same text in every run (FNV-1a, stirred at the end).</summary>
internal static class StableHash
{
    public const ulong Start = 14695981039346656037;

    public static ulong Add(ulong hash, ReadOnlySpan<char> text)
    {
        foreach (var character in text) hash = (hash ^ character) * 1099511628211;
        return (hash ^ 0x1F) * 1099511628211;
    }

    public static ulong End(ulong hash)
    {
        hash = (hash ^ (hash >> 33)) * 0xff51afd7ed558ccd;
        hash = (hash ^ (hash >> 33)) * 0xc4ceb9fe1a85ec53;
        return hash ^ (hash >> 33);
    }
}
