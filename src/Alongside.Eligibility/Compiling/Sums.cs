using Alongside.Eligibility.Formulas;

namespace Alongside.Eligibility.Compiling;

internal static class Sums
{
    public static Code Compile(Operator sign, Code left, Code right)
    {
        var (a, b) = (left.Figure!, right.Figure!);
        return sign switch
        {
            Operator.Plus => Code.Of(Together(left, right, sign), frame => a(frame) + b(frame)),
            Operator.Less => Code.Of(Together(left, right, sign), frame => a(frame) - b(frame)),
            Operator.Times => Code.Of(Times(left, right), frame => a(frame) * b(frame)),
            _ => Code.Of(Through(left, right), frame => a(frame) / b(frame)),
        } with
        { IsLiteral = left.IsLiteral && right.IsLiteral };
    }

    private static Kind Together(Code left, Code right, Operator sign) =>
        Compiler.Same(left, right, sign.Written()) is var kind && kind != Kind.Day ? kind : throw new FormulaException("days are compared, not added; years(…) tells an age");

    private static Kind Times(Code left, Code right) =>
        left.Kind == Kind.Number ? right.Kind
        : right.Kind == Kind.Number ? left.Kind
        : throw new FormulaException($"\"*\" cannot multiply {left.Kind.InWords()} by {right.Kind.InWords()}");

    private static Kind Through(Code left, Code right) =>
        right.Kind == Kind.Number ? left.Kind
        : left.Kind == right.Kind || left.IsLiteral ? Kind.Number
        : throw new FormulaException($"\"/\" cannot divide {left.Kind.InWords()} by {right.Kind.InWords()}");
}
