namespace Alongside.Matching.Names;

/// <summary>The keys of words by which a name is found though typed a little differently: pieces of three letters, and how each word sounds.</summary>
public static class NameKeys
{
    private const int MostWords = 8;
    private const int MostHeard = 12;

    /// <summary>Each key with how much sharing it says.</summary>
    public static Dictionary<string, int> OfWords(IEnumerable<string> words)
    {
        var keys = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in words.Take(MostWords))
        {
            foreach (var piece in Pieces(word)) keys[piece] = 1;
            if (SoundOf.Word(word) is { Length: > 1 } sound) keys["s:" + sound] = 3;
        }
        return keys;
    }

    /// <summary>The keys of the full names that given names may be short for.</summary>
    public static IEnumerable<string> OfFullNames(IEnumerable<string> given) => given.Take(MostWords).Select(name => "n:" + Short(Nicknames.FullName(name)));

    /// <summary>
    /// The keys of two words together, which few share however many have one of them: how both sound, and how one sounds with the first
    /// or last letters of the other. The same whichever stands first.
    /// </summary>
    public static IEnumerable<string> OfTwo(string one, string other)
    {
        var (first, second) = (Heard(one), Heard(other));
        yield return string.CompareOrdinal(first, second) <= 0 ? $"{first}/{second}" : $"{second}/{first}";
        foreach (var (heard, written) in new[] { (first, other), (second, one) })
        {
            yield return $"{heard}/^{Ends(written, fromStart: true)}";
            yield return $"{heard}/${Ends(written, fromStart: false)}";
        }
    }

    /// <summary>How the full name sounds that a word may be short for; the word itself in a script of which we know no sounds.</summary>
    public static string Heard(string word) =>
        SoundOf.Word(Nicknames.FullName(word)) is { Length: > 0 } sound ? sound : string.Concat(word.EnumerateRunes().Take(MostHeard));

    private static string Ends(string word, bool fromStart)
    {
        var letters = word.EnumerateRunes().ToList();
        return string.Concat(fromStart ? letters.Take(3) : letters.Skip(Math.Max(0, letters.Count - 3)));
    }

    /// <summary>"maria": ^ma mar ari ria ia$; whole letters, in any script.</summary>
    private static IEnumerable<string> Pieces(string word)
    {
        var letters = new List<string> { "^" };
        letters.AddRange(Short(word).EnumerateRunes().Select(rune => rune.ToString()));
        letters.Add("$");
        for (var place = 0; place + 2 < letters.Count; place++) yield return string.Concat(letters[place], letters[place + 1], letters[place + 2]);
    }

    private static string Short(string word)
    {
        if (word.Length <= 40) return word;
        return char.IsHighSurrogate(word[39]) ? word[..39] : word[..40];
    }
}
