using Alongside.Shared;

namespace Alongside.Search;

/// <summary>A piece of text, marked or not. All pieces together are the text.</summary>
public sealed record Piece(string Text, bool IsMatch);

/// <summary>Marks in a text what was searched for, and cuts it down to where that stands.</summary>
public static class Marked
{
    private const int Before = 60;

    /// <summary>The text in pieces, those marked that were searched for.</summary>
    public static IReadOnlyList<Piece> Pieces(string text, SearchText search)
    {
        var words = WordsOf(text);
        var marked = new bool[text.Length];
        foreach (var phrase in search.Phrases)
            for (var at = 0; at < words.Count; at++)
                if (StandsAt(phrase, words, at) is { } last) Array.Fill(marked, true, words[at].Start, last.End - words[at].Start);
        var pieces = new List<Piece>();
        for (var start = 0; start < text.Length;)
        {
            var end = start;
            while (end < text.Length && marked[end] == marked[start]) end++;
            pieces.Add(new Piece(text[start..end], marked[start]));
            start = end;
        }
        return pieces;
    }

    /// <summary>A part of the text around the first match; the beginning when nothing in it matches.</summary>
    public static IReadOnlyList<Piece> Excerpt(string text, SearchText search, int length)
    {
        var pieces = Pieces(text, search);
        var first = pieces.TakeWhile(piece => !piece.IsMatch).Sum(piece => piece.Text.Length);
        if (first == text.Length) first = 0;
        var start = first <= Before ? 0 : text.IndexOf(' ', first - Before) is > 0 and var space && space < first ? space + 1 : first;
        var end = Math.Min(text.Length, start + length);
        if (end < text.Length && text.LastIndexOf(' ', end) is var stop && stop > first) end = stop;
        if (end < text.Length && char.IsLowSurrogate(text[end])) end--;
        return [.. Dots(start > 0), .. Pieces(text[start..end], search), .. Dots(end < text.Length)];
    }

    public static bool HasMatch(IEnumerable<Piece> pieces) => pieces.Any(piece => piece.IsMatch);

    private static Piece[] Dots(bool cut) => cut ? [new Piece("…", false)] : [];

    private static Word? StandsAt(Phrase phrase, List<Word> words, int at)
    {
        if (at + phrase.Words.Count > words.Count) return null;
        for (var i = 0; i < phrase.Words.Count; i++)
        {
            var (typed, word) = (phrase.Words[i], words[at + i].Folded);
            var isEnd = phrase.IsBeginning && i == phrase.Words.Count - 1;
            if (isEnd ? !word.StartsWith(typed, StringComparison.Ordinal) : word != typed) return null;
        }
        return words[at + phrase.Words.Count - 1];
    }

    private static List<Word> WordsOf(string text)
    {
        var words = new List<Word>();
        for (var at = 0; at < text.Length; at++)
        {
            if (!IsInWord(text, at)) continue;
            var start = at;
            while (at < text.Length && IsInWord(text, at)) at++;
            if (text[start..at].Words() is [var folded]) words.Add(new Word(start, at, folded));
        }
        return words;
    }

    /// <summary>Letters, digits, their accents, and the apostrophe inside a word.</summary>
    private static bool IsInWord(string text, int at) =>
        char.IsLetterOrDigit(text[at]) || char.IsSurrogate(text[at]) || text[at] is '\'' or '’'
        || char.GetUnicodeCategory(text[at]) is System.Globalization.UnicodeCategory.NonSpacingMark;

    private readonly record struct Word(int Start, int End, string Folded);
}
