using Alongside.Matching.Names;

namespace Alongside.Matching.Comparing;

/// <summary>Streets and cities, written without spaces.</summary>
public static class Texts
{
    public static Level Compare(string left, string right)
    {
        if (left.Length == 0 || right.Length == 0) return Level.Missing;
        if (left == right) return Level.Same;
        if (Math.Min(left.Length, right.Length) > 3 && Typing.OneMistakeApart(left, right)) return Level.Near;
        return JaroWinkler.Similarity(left, right) switch
        {
            >= 0.93 => Level.Near,
            >= 0.85 => Level.Alike,
            _ => Level.Different,
        };
    }
}
