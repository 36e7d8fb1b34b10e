using Alongside.Matching.Names;

namespace Alongside.Matching.Comparing;

/// <summary>E-mail addresses.</summary>
public static class Emails
{
    public static Level Compare(string left, string right)
    {
        if (left.Length == 0 || right.Length == 0) return Level.Missing;
        if (left == right) return Level.Same;
        return JaroWinkler.Similarity(left, right) >= 0.94 ? Level.Near : Level.Different;
    }
}
