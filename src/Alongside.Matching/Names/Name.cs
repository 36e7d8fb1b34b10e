namespace Alongside.Matching.Names;

/// <summary>A name ready to be compared: its words, how they sound, what the first may be short for.</summary>
public sealed class Name
{
    private Name(string[] words)
    {
        Words = words;
        Written = words.Length == 1 ? words[0] : string.Concat(words);
        Sounds = Array.ConvertAll(words, SoundOf.Word);
        Full = words.Length == 0 ? "" : Nicknames.FullName(words[0]);
    }

    public IReadOnlyList<string> Words { get; }

    /// <summary>All words as one.</summary>
    public string Written { get; }

    /// <summary>The sound of each word; empty for words that are not in Latin letters.</summary>
    public IReadOnlyList<string> Sounds { get; }

    /// <summary>The name that the first word may be short for.</summary>
    public string Full { get; }

    public static Name Of(string text) => new(Folding.Words(text));

    public static Name OfWords(string[] folded) => new(folded);
}
