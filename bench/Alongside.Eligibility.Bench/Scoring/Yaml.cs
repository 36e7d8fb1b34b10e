using System.Globalization;

namespace Alongside.Eligibility.Bench.Scoring;

/// <summary>Reads as much YAML as the published cases use: blocks, lists, [a, b], {}, comments, and sums such as 2_000 * 12.</summary>
internal sealed class Yaml
{
    private readonly List<(int Indent, string Text)> _lines = [];
    private int _at;

    private Yaml(string text)
    {
        foreach (var line in text.Split('\n'))
        {
            var kept = WithoutComment(line).TrimEnd();
            if (kept.Trim().Length > 0) _lines.Add((kept.Length - kept.TrimStart().Length, kept.Trim()));
        }
    }

    public static JsonNode? Read(string text) => new Yaml(text).Block(0);

    private JsonNode? Block(int indent)
    {
        if (_at >= _lines.Count || _lines[_at].Indent < indent) return null;
        return _lines[_at].Text.StartsWith('-') ? List(_lines[_at].Indent) : Map(_lines[_at].Indent);
    }

    private JsonArray List(int indent)
    {
        var list = new JsonArray();
        while (_at < _lines.Count && _lines[_at].Indent == indent && _lines[_at].Text.StartsWith('-'))
        {
            var rest = _lines[_at].Text[1..].TrimStart();
            var inner = indent + (_lines[_at].Text.Length - rest.Length);
            if (rest.Length == 0)
            {
                _at++;
                list.Add(Block(indent + 1));
            }
            else if (KeyEnd(rest) < 0)
            {
                _at++;
                list.Add(Scalar(rest));
            }
            else
            {
                _lines[_at] = (inner, rest);
                list.Add(Map(inner));
            }
        }
        return list;
    }

    private JsonObject Map(int indent)
    {
        var map = new JsonObject();
        while (_at < _lines.Count && _lines[_at].Indent == indent && KeyEnd(_lines[_at].Text) is var end and >= 0)
        {
            var (key, rest) = (_lines[_at].Text[..end].Trim('"', '\'', ' '), _lines[_at].Text[(end + 1)..].Trim());
            _at++;
            map[key] = rest.Length > 0 ? Scalar(rest) : _at < _lines.Count && _lines[_at].Text.StartsWith('-') && _lines[_at].Indent == indent ? List(indent) : Block(indent + 1);
        }
        if (_at < _lines.Count && _lines[_at].Indent > indent) throw new FormatException($"unexpected \"{_lines[_at].Text}\"");
        return map;
    }

    private static int KeyEnd(string text)
    {
        if (text[0] is '[' or '{') return -1;
        for (var place = 0; place < text.Length; place++) if (text[place] == ':' && (place + 1 == text.Length || text[place + 1] == ' ')) return place;
        return -1;
    }

    private static JsonNode? Scalar(string text)
    {
        if (text is "{}") return new JsonObject();
        if (text.StartsWith('[') && text.EndsWith(']'))
            return new JsonArray([.. text[1..^1].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Scalar)]);
        return text switch
        {
            "true" or "True" => true,
            "false" or "False" => false,
            "null" => null,
            _ when Sum.Read(text) is { } number => number,
            _ => text.Trim('"', '\''),
        };
    }

    private static string WithoutComment(string line)
    {
        var place = line.IndexOf('#', StringComparison.Ordinal);
        while (place > 0 && line[place - 1] != ' ') place = line.IndexOf('#', place + 1);
        return place < 0 ? line : line[..place];
    }

    private static class Sum
    {
        /// <summary>Plain arithmetic on numbers; anything else is a text.</summary>
        public static decimal? Read(string text)
        {
            try
            {
                // 2024-01 is a month.
                if (text.Length > 4 && text[4] == '-') return null;
                return Of(Formulas.FormulaText.Read(text.Replace("_", "", StringComparison.Ordinal).TrimStart('+')));
            }
            catch (Formulas.FormulaException)
            {
                return decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
            }
        }

        private static decimal? Of(Formulas.Formula formula) => formula switch
        {
            Formulas.Literal literal => literal.Value,
            Formulas.Minus minus => -Of(minus.Of),
            Formulas.Pair { Operator: Formulas.Operator.Plus } pair => Of(pair.Left) + Of(pair.Right),
            Formulas.Pair { Operator: Formulas.Operator.Less } pair => Of(pair.Left) - Of(pair.Right),
            Formulas.Pair { Operator: Formulas.Operator.Times } pair => Of(pair.Left) * Of(pair.Right),
            Formulas.Pair { Operator: Formulas.Operator.Through } pair => Of(pair.Left) / Of(pair.Right),
            _ => null,
        };
    }
}
