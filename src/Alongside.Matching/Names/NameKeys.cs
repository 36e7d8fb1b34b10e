namespace Alongside.Matching.Names;

/// <summary>The keys of words by which a name is found though typed a little differently: pieces of three letters, and how each word sounds.</summary>
public static class NameKeys
{
    private const int MostWords = 8;

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
