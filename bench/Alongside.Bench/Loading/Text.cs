using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Alongside.Bench.Loading;

/// <summary>Text cut at what differs between copies: ids, case numbers, names. Null when nothing does.</summary>
internal sealed partial class Text
{
    private readonly List<(string Kind, string Told, Guid Id, Level Level)> _parts = [];

    private Text()
    {
    }

    public static Text? Read(string told, Template template, bool isFolded)
    {
        var text = new Text();
        var from = 0;
        foreach (Match match in (isFolded ? FoldedPattern() : Pattern()).Matches(told))
        {
            var part = text.PartOf(match, template);
            if (part is null) continue;
            text._parts.Add(("", told[from..match.Index], default, default));
            text._parts.Add(part.Value);
            from = match.Index + match.Length;
        }
        if (from == 0) return null;
        text._parts.Add(("", told[from..], default, default));
        return text;
    }

    /// <param name="copy">Whose ids and numbers.</param>
    /// <param name="names">Whose names: those of the copy, or those of the office.</param>
    public string In(Copy copy, int names, Row row)
    {
        var text = new StringBuilder();
        foreach (var (kind, told, id, level) in _parts)
            text.Append(kind switch
            {
                "id" => copy.Id(id, level).ToString(),
                "number" => copy.Numbered(told[0], int.Parse(told.AsSpan(2, 4), CultureInfo.InvariantCulture), int.Parse(told.AsSpan(7), CultureInfo.InvariantCulture), row),
                "folded" => copy.Template.Names.FoldedGiven(told, names),
                "family" => copy.Template.Names.Family(told, names),
                "foldedfamily" => copy.Template.Names.Family(told, names).ToLowerInvariant(),
                "given" => copy.Template.Names.Given(told, names),
                _ => told,
            });
        return text.ToString();
    }

    private (string, string, Guid, Level)? PartOf(Match match, Template template)
    {
        if (match.Groups["id"].Success)
            return Guid.TryParse(match.Value, out var id) && template.LevelOf(id) is { } level and not Level.Once ? ("id", "", id, level) : null;
        if (match.Groups["number"].Success) return ("number", match.Value, default, default);
        if (match.Groups["family"].Success) return ("family", match.Value, default, default);
        if (match.Groups["foldedfamily"].Success) return ("foldedfamily", match.Value, default, default);
        if (match.Groups["given"].Success && template.Names.IsGiven(match.Value)) return ("given", match.Value, default, default);
        return match.Groups["folded"].Success && template.Names.IsFoldedGiven(match.Value) ? ("folded", match.Value, default, default) : null;
    }

    [GeneratedRegex(@"(?<id>[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})|(?<number>\b[CI]-[0-9]{4}-[0-9]{5}\b)|(?<family>\p{L}+)(?=-Demo\b)|(?<given>\b\p{Lu}\p{L}+\b)", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Pattern();

    [GeneratedRegex(@"(?<foldedfamily>\p{L}+)(?= demo\b)|(?<folded>\b\p{L}+\b)", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex FoldedPattern();
}
