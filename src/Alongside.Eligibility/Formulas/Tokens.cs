using System.Globalization;

namespace Alongside.Eligibility.Formulas;

internal enum TokenKind
{
    Name,
    Number,
    Text,
    Sign,
    End,
}

internal readonly record struct Token(TokenKind Kind, string Text, int At, decimal Number = 0);

/// <summary>Cuts a formula into names, numbers, 'texts' and signs.</summary>
internal static class Tokens
{
    private const int Most = 2000;
    private static readonly string[] Signs = ["<=", ">=", "<>", "<", ">", "=", "+", "-", "*", "/", "(", ")", "[", "]", ","];

    public static List<Token> Of(string text)
    {
        var tokens = new List<Token>();
        for (var at = 0; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at])) { at++; continue; }
            var token = Next(text, at);
            tokens.Add(token);
            if (tokens.Count > Most) throw new FormulaException($"is longer than {Most} words and signs: name parts of it as steps");
            at += token.Kind == TokenKind.Text ? token.Text.Length + 2 : token.Text.Length;
        }
        tokens.Add(new(TokenKind.End, "the end", text.Length));
        return tokens;
    }

    private static Token Next(string text, int at)
    {
        if (char.IsAsciiLetter(text[at])) return new(TokenKind.Name, While(text, at, sign => char.IsAsciiLetterOrDigit(sign) || sign is '_' or '.'), at);
        if (char.IsAsciiDigit(text[at])) return Number(text, at);
        if (text[at] == '\'')
        {
            var end = text.IndexOf('\'', at + 1);
            return end < 0 ? throw new FormulaException("a text begins with ' and never ends", at) : new(TokenKind.Text, text[(at + 1)..end], at);
        }
        return Array.Find(Signs, sign => string.CompareOrdinal(text, at, sign, 0, sign.Length) == 0) is { } found
            ? new(TokenKind.Sign, found, at)
            : throw new FormulaException($"\"{text[at]}\" means nothing here", at);
    }

    private static Token Number(string text, int at)
    {
        var digits = While(text, at, sign => char.IsAsciiDigit(sign) || sign == '.');
        return decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? new(TokenKind.Number, digits, at, number)
            : throw new FormulaException($"\"{digits}\" is not a number", at);
    }

    private static string While(string text, int at, Predicate<char> goes)
    {
        var end = at;
        while (end < text.Length && goes(text[end])) end++;
        return text[at..end];
    }
}
