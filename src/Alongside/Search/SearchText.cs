using System.Text;
using Alongside.Shared;

namespace Alongside.Search;

/// <summary>Words that must stand one after the other; of the last, perhaps only the beginning.</summary>
public sealed record Phrase(IReadOnlyList<string> Words, bool IsBeginning);

/// <summary>What somebody typed into the search, as phrases that must all be found. Anything may be typed; nothing has a meaning but quotes.</summary>
public sealed class SearchText
{
    private const int LongestTyped = 400;
    private const int LongestWord = 60;
    private const int MostWords = 12;

    private SearchText(IReadOnlyList<Phrase> phrases) => Phrases = phrases;

    public IReadOnlyList<Phrase> Phrases { get; }

    public bool IsEmpty => Phrases.Count == 0;

    public static SearchText Read(string? typed)
    {
        var text = (typed ?? "").Replace('“', '"').Replace('”', '"').Replace('„', '"');
        if (text.Length > LongestTyped) text = text[..LongestTyped];
        var parts = text.Split('"');
        var phrases = new List<Phrase>();
        for (var i = 0; i < parts.Length; i++)
        {
            var words = Scrubbed(parts[i]).Words().Where(HasLetter).ToList();
            var isQuoted = i % 2 == 1 && i < parts.Length - 1;
            if (isQuoted && words.Count > 0) phrases.Add(Cut(words));
            else phrases.AddRange(words.Select(word => Cut([word])));
        }
        var kept = new List<Phrase>();
        foreach (var phrase in phrases.TakeWhile(phrase => kept.Sum(one => one.Words.Count) + phrase.Words.Count <= MostWords)) kept.Add(phrase);
        if (kept.Count > 0 && Scrubbed(parts[^1]).Words().Any(HasLetter)) kept[^1] = kept[^1] with { IsBeginning = true };
        return new SearchText(kept);
    }

    private static Phrase Cut(IReadOnlyList<string> words) =>
        new([.. words.Take(MostWords).Select(word => word.Length > LongestWord ? Scrubbed(word[..LongestWord]) : word)], words[^1].Length > LongestWord);

    private static bool HasLetter(string word) => word.EnumerateRunes().Any(Rune.IsLetterOrDigit);

    /// <summary>Without halves of characters, which no database takes.</summary>
    private static string Scrubbed(string text) =>
        string.Concat(text.EnumerateRunes().Where(rune => rune != Rune.ReplacementChar));
}
