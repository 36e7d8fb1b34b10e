namespace Alongside.Fhir.FhirPath.Syntax;

internal enum TokenKind
{
    Identifier,
    Delimited,
    Text,
    Number,
    Date,
    DateTime,
    Time,
    Variable,
    Special,
    Symbol,
    End,
}

internal readonly record struct Token(TokenKind Kind, string Text, int Position)
{
    public bool Is(string symbol) => Kind is TokenKind.Symbol && Text == symbol;

    public bool IsWord(string word) => Kind is TokenKind.Identifier && Text == word;
}
