using System.Text.RegularExpressions;

namespace Alongside.Fhir.FhirPath.Syntax;

internal sealed partial class Lexer(string source, bool strict)
{
    private static readonly string[] Symbols =
        ["<=", ">=", "!=", "!~", "(", ")", "[", "]", "{", "}", ",", ".", "+", "-", "*", "/", "|", "&", "<", ">", "=", "~"];

    private int _at;

    public List<Token> Read()
    {
        var tokens = new List<Token>();
        while (true)
        {
            SkipBlanks();
            if (_at >= source.Length)
            {
                tokens.Add(new Token(TokenKind.End, "", source.Length));
                return tokens;
            }

            tokens.Add(Next());
        }
    }

    private Token Next()
    {
        var start = _at;
        var c = source[_at];
        switch (c)
        {
            case '\'':
                return new Token(TokenKind.Text, Quoted('\''), start);
            case '"' when !strict:
                return new Token(TokenKind.Text, Quoted('"'), start);
            case '"':
                throw new FhirPathException("Text is written between single quotes, not double ones.", start);
            case '`':
                return new Token(TokenKind.Delimited, Quoted('`'), start);
            case '@':
                return Moment();
            case '%':
                _at++;
                return new Token(TokenKind.Variable, _at < source.Length && source[_at] is '`' or '\'' ? Quoted(source[_at]) : VariableName(), start);
            case '$':
                _at++;
                return new Token(TokenKind.Special, Word("this, index or total after $"), start);
            case >= '0' and <= '9':
                var number = Number().Match(source, _at).Value;
                _at += number.Length;
                return new Token(TokenKind.Number, number, start);
            case '_' or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'):
                return new Token(TokenKind.Identifier, Word("a name"), start);
        }

        foreach (var symbol in Symbols)
        {
            if (string.CompareOrdinal(source, _at, symbol, 0, symbol.Length) == 0)
            {
                _at += symbol.Length;
                return new Token(TokenKind.Symbol, symbol, start);
            }
        }

        throw new FhirPathException($"The character “{c}” has no meaning here.", start);
    }

    private string Word(string expected)
    {
        var match = Name().Match(source, _at);
        if (!match.Success || match.Length == 0)
        {
            throw new FhirPathException($"Expected {expected}.", _at);
        }

        _at += match.Length;
        return match.Value;
    }

    /// <summary>Published forms have names with hyphens in them, such as %calc-age.</summary>
    private string VariableName()
    {
        var name = Word("a name after %");
        while (!strict && _at + 1 < source.Length && source[_at] == '-' && char.IsAsciiLetter(source[_at + 1]))
        {
            _at++;
            name += "-" + Word("a name");
        }

        return name;
    }

    private Token Moment()
    {
        var start = _at;
        var time = TimeLiteral().Match(source, _at);
        var match = time.Success ? time : DateLiteral().Match(source, _at);
        if (!match.Success)
        {
            throw new FhirPathException("After @ comes a date (@2024-01-31) or a time (@T14:30).", start);
        }

        _at += match.Length;
        var kind = time.Success ? TokenKind.Time : match.Value.Contains('T') ? TokenKind.DateTime : TokenKind.Date;
        return new Token(kind, match.Value[(time.Success ? 2 : 1)..], start);
    }

    private string Quoted(char quote)
    {
        var start = _at++;
        var text = new System.Text.StringBuilder();
        while (_at < source.Length && source[_at] != quote)
        {
            text.Append(source[_at] == '\\' ? Escaped() : source[_at++]);
        }

        if (_at++ >= source.Length)
        {
            throw new FhirPathException($"The text that begins here has no closing {quote}.", start);
        }

        return text.ToString();
    }

    private char Escaped()
    {
        var start = _at;
        var letter = _at + 1 < source.Length ? source[_at + 1] : '\0';
        _at += 2;
        switch (letter)
        {
            case 'n': return '\n';
            case 'r': return '\r';
            case 't': return '\t';
            case 'f': return '\f';
            case '\'' or '"' or '`' or '\\' or '/': return letter;
            case 'u' when _at + 4 <= source.Length && ushort.TryParse(source.AsSpan(_at, 4), System.Globalization.NumberStyles.AllowHexSpecifier, null, out var code):
                _at += 4;
                return (char)code;
            default:
                if (strict)
                {
                    throw new FhirPathException("A backslash here is followed by something that has no meaning.", start);
                }

                _at = start + 1;
                return '\\';
        }
    }

    private void SkipBlanks()
    {
        while (_at < source.Length)
        {
            if (char.IsWhiteSpace(source[_at]))
            {
                _at++;
            }
            else if (Here("//"))
            {
                var end = source.IndexOf('\n', _at);
                _at = end < 0 ? source.Length : end + 1;
            }
            else if (Here("/*"))
            {
                var end = source.IndexOf("*/", _at + 2, StringComparison.Ordinal);
                _at = end < 0 ? throw new FhirPathException("The comment that begins here has no end.", _at) : end + 2;
            }
            else
            {
                return;
            }
        }
    }

    private bool Here(string mark) => string.CompareOrdinal(source, _at, mark, 0, mark.Length) == 0;

    [GeneratedRegex(@"\G\d+(\.\d+|L\b)?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Number();

    [GeneratedRegex(@"\G[A-Za-z_][A-Za-z0-9_]*", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Name();

    [GeneratedRegex(@"\G@T\d\d(:\d\d(:\d\d(\.\d+)?)?)?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TimeLiteral();

    [GeneratedRegex(@"\G@\d{4}(-\d\d(-\d\d)?)?(T(\d\d(:\d\d(:\d\d(\.\d+)?)?)?(Z|[+-]\d\d:\d\d)?)?)?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex DateLiteral();
}
