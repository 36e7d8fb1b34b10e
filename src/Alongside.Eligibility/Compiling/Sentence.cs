using System.Text.RegularExpressions;
using Alongside.Eligibility.Answers;
using Alongside.Eligibility.Formulas;

namespace Alongside.Eligibility.Compiling;

/// <summary>Plain words with figures in them: "Gross income {snap.gross_income} is at most {snap.gross_limit}".</summary>
internal sealed partial class Sentence
{
    private readonly string[] _words;
    private readonly Code[] _figures;

    private Sentence(string[] words, Code[] figures) => (_words, _figures) = (words, figures);

    public static Sentence Of(string words, bool isOfPerson, Compiler compiler)
    {
        var parts = Figures().Split(words);
        return new([.. parts.Where((_, place) => place % 2 == 0)], [.. parts.Where((_, place) => place % 2 == 1).Select(name => compiler.Compile(FormulaText.Read(name), isOfPerson))]);
    }

    public string Say(Frame frame)
    {
        var said = _words[0];
        for (var place = 0; place < _figures.Length; place++) said += InWords.Of(_figures[place], frame) + _words[place + 1];
        return said;
    }

    [GeneratedRegex(@"\{(?<figure>[^}]+)\}", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Figures();
}
