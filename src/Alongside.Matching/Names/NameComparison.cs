namespace Alongside.Matching.Names;

/// <summary>How far two names agree.</summary>
public static class NameComparison
{
    private const double Typo = 0.92;
    private const double Alike = 0.86;

    public static NameLevel Level(Name left, Name right, bool isGiven = false)
    {
        if (left.Words.Count == 0 || right.Words.Count == 0) return NameLevel.Different;
        if (left.Written == right.Written) return NameLevel.Same;
        var (fewer, more) = left.Words.Count <= right.Words.Count ? (left, right) : (right, left);
        if (IsPart(fewer, more)) return NameLevel.Part;
        if (isGiven && fewer.Words[0] != more.Words[0] && fewer.Full == more.Full) return NameLevel.Nickname;
        if (IsMistyped(fewer.Written, more.Written)) return NameLevel.Typo;
        var alike = Likeness(fewer, more);
        if (alike >= Typo) return NameLevel.Typo;
        if (SoundsAlike(fewer, more)) return NameLevel.Sound;
        return alike >= Alike ? NameLevel.Alike : NameLevel.Different;
    }

    /// <summary>In names of three letters one letter makes another name: Jon and Joe.</summary>
    private static bool IsMistyped(string left, string right) => Math.Min(left.Length, right.Length) > 3 && Typing.OneMistakeApart(left, right);

    private static bool IsPart(Name fewer, Name more)
    {
        if (more.Words.Count == 1) return false;
        foreach (var word in fewer.Words)
            if (!more.Words.Contains(word)) return false;
        return true;
    }

    /// <summary>How alike the least alike word of the shorter name is to its best partner.</summary>
    private static double Likeness(Name fewer, Name more)
    {
        var least = 1.0;
        foreach (var word in fewer.Words)
        {
            var best = 0.0;
            foreach (var other in more.Words) best = Math.Max(best, JaroWinkler.Similarity(word, other));
            least = Math.Min(least, best);
        }
        return least;
    }

    private static bool SoundsAlike(Name fewer, Name more)
    {
        for (var place = 0; place < fewer.Words.Count; place++)
        {
            var (word, sound, found) = (fewer.Words[place], fewer.Sounds[place], false);
            for (var other = 0; other < more.Words.Count && !found; other++)
                found = word == more.Words[other] || (sound.Length > 1 && sound == more.Sounds[other]);
            if (!found) return false;
        }
        return true;
    }
}
