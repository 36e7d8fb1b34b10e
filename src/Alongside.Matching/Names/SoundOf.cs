using System.Text;

namespace Alongside.Matching.Names;

/// <summary>A rough key of how a name sounds to an English or Spanish ear: consonants only, those that sound alike as one.</summary>
public static class SoundOf
{
    private static readonly (string Written, string Heard)[] Pairs =
    [
        ("sch", "s"), ("tsch", "x"), ("dge", "j"), ("ph", "f"), ("gh", "g"), ("ck", "k"), ("sh", "x"), ("ch", "x"), ("th", "t"),
        ("qu", "k"), ("dt", "t"), ("gn", "n"), ("kn", "n"), ("wr", "r"), ("ts", "s"), ("cz", "x"), ("sz", "x"),
    ];

    /// <returns>The key of one folded word; empty when the word is not in Latin letters.</returns>
    public static string Word(string folded)
    {
        if (folded.Any(letter => letter is < 'a' or > 'z')) return "";
        var key = new StringBuilder();
        for (var place = 0; place < folded.Length;)
        {
            var pair = Pairs.FirstOrDefault(pair => folded.AsSpan(place).StartsWith(pair.Written, StringComparison.Ordinal));
            var heard = pair.Written is null ? One(folded, place) : pair.Heard;
            place += pair.Written?.Length ?? 1;
            if (heard.Length > 0 && (key.Length == 0 || !key.ToString().EndsWith(heard, StringComparison.Ordinal))) key.Append(heard);
        }
        return key.Length > 8 ? key.ToString(0, 8) : key.ToString();
    }

    private static string One(string word, int place)
    {
        var next = place + 1 < word.Length ? word[place + 1] : ' ';
        return word[place] switch
        {
            'a' or 'e' or 'i' or 'o' or 'u' or 'y' => place == 0 ? "a" : "",
            'h' or 'w' => "",
            'c' => next is 'e' or 'i' or 'y' ? "s" : "k",
            'g' => next is 'e' or 'i' or 'y' ? "j" : "g",
            'q' => "k",
            'x' => "ks",
            'z' => "s",
            'v' => "f",
            var letter => letter.ToString(),
        };
    }
}
