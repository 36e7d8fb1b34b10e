using Alongside.Matching.Names;

namespace Alongside.Matching.Comparing;

/// <summary>Numbers that only one person has, of which sometimes the last four digits alone are known.</summary>
public static class Identifiers
{
    public static Level Compare(string left, string right)
    {
        if (left.Length == 0 || right.Length == 0) return Level.Missing;
        if (left == right) return left.Length == 4 ? Level.Part : Level.Same;
        if (left.Length == 4 || right.Length == 4) return left.AsSpan()[^4..].SequenceEqual(right.AsSpan()[^4..]) ? Level.Part : Level.Different;
        return Typing.OneMistakeApart(left, right) ? Level.Near : Level.Different;
    }
}
