using System.Text.RegularExpressions;

namespace Alongside.Demo.Pack;

/// <summary>Fills the places of a sentence: {name}, {their}, {they:need}; {Name} begins with a capital.</summary>
public sealed partial class Wording(bool plural)
{
    private readonly Dictionary<string, string> _said = [];

    public string this[string place]
    {
        set => _said[place] = value;
    }

    /// <summary>Whether every place of the sentence can be filled.</summary>
    public bool CanSay(string sentence) => Place().Matches(sentence).All(match => _said.ContainsKey(Key(match)));

    public string Say(string sentence) => Place().Replace(sentence, match =>
    {
        var said = _said.TryGetValue(Key(match), out var found) ? found : throw new KeyNotFoundException($"Nothing is said for {match.Value} in \"{sentence}\".");
        if (match.Groups["verb"].Value is { Length: > 0 } verb) said = $"{said} {(plural ? verb : Third(verb))}";
        return char.IsUpper(match.Groups["key"].Value[0]) ? Capital(said) : said;
    });

    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private static string Third(string verb) => verb switch
    {
        "have" => "has",
        "qualify" => "qualifies",
        "go" => "goes",
        _ => verb + "s",
    };

    private static string Key(Match match) => match.Groups["key"].Value.ToLowerInvariant();

    [GeneratedRegex(@"\{(?<key>\w+)(:(?<verb>\w+))?\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Place();
}
