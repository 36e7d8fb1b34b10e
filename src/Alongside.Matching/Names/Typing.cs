namespace Alongside.Matching.Names;

/// <summary>Typing mistakes.</summary>
public static class Typing
{
    /// <summary>Whether one mistake makes one of the other: a letter changed, left out, put in, or two neighbours swapped.</summary>
    public static bool OneMistakeApart(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (left.Length > right.Length) return OneMistakeApart(right, left);
        if (right.Length - left.Length > 1) return false;
        var start = left.CommonPrefixLength(right);
        if (start == right.Length) return false;
        var rest = left[start..];
        var other = right[start..];
        if (rest.Length < other.Length) return rest.SequenceEqual(other[1..]);
        if (rest[1..].SequenceEqual(other[1..])) return true;
        return rest.Length > 1 && rest[0] == other[1] && rest[1] == other[0] && rest[2..].SequenceEqual(other[2..]);
    }
}
