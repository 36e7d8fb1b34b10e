using Microsoft.AspNetCore.Html;

namespace Alongside.Shared.Design;

/// <summary>Which words of a text another text has not: the longest common run of words stays unmarked (Hunt and McIlroy 1976).</summary>
internal static class Difference
{
    private const int MostWords = 1500;

    /// <summary>The text, with the words marked that <paramref name="other"/> lacks; too long to compare, it is shown as it is.</summary>
    public static IHtmlContent Marked(string text, string other)
    {
        var content = new HtmlContentBuilder();
        foreach (var (words, isNew) in Parts(text, other))
        {
            if (isNew) content.AppendHtml(Html.Of("mark").Text(words));
            else content.Append(words);
        }
        return content;
    }

    /// <summary>The text in runs, each new or common; together they are the text.</summary>
    public static IReadOnlyList<(string Words, bool IsNew)> Parts(string text, string other)
    {
        var (these, those) = (Split(text), Split(other));
        if (these.Count > MostWords || those.Count > MostWords) return [(text, false)];
        var common = new int[these.Count + 1, those.Count + 1];
        for (var i = these.Count - 1; i >= 0; i--)
            for (var j = those.Count - 1; j >= 0; j--)
                common[i, j] = Same(these[i], those[j]) ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);

        var parts = new List<(string Words, bool IsNew)>();
        for (int i = 0, j = 0; i < these.Count;)
        {
            if (j < those.Count && Same(these[i], those[j])) (_, i, j) = (Add(parts, these[i], isNew: false), i + 1, j + 1);
            else if (j < those.Count && common[i, j + 1] > common[i + 1, j]) j++;
            else (_, i) = (Add(parts, these[i], isNew: true), i + 1);
        }
        return parts;
    }

    private static bool Add(List<(string Words, bool IsNew)> parts, string word, bool isNew)
    {
        if (parts.Count > 0 && parts[^1].IsNew == isNew) parts[^1] = (parts[^1].Words + word, isNew);
        else parts.Add((word, isNew));
        return isNew;
    }

    private static bool Same(string one, string other) => one.AsSpan().Trim().SequenceEqual(other.AsSpan().Trim());

    /// <summary>Words with the spaces that follow them.</summary>
    private static List<string> Split(string text)
    {
        var words = new List<string>();
        var start = 0;
        for (var at = 1; at <= text.Length; at++)
        {
            if (at < text.Length && (char.IsWhiteSpace(text[at]) || !char.IsWhiteSpace(text[at - 1]))) continue;
            words.Add(text[start..at]);
            start = at;
        }
        return words;
    }
}
