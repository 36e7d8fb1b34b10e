using Alongside.Eligibility.Formulas;

namespace Alongside.Eligibility.Compiling;

internal static class Comparisons
{
    public static Code Compile(Operator sign, Code left, Code right)
    {
        Compiler.Same(left, right, sign.Written());
        var (a, b) = (left.Figure!, right.Figure!);
        return sign switch
        {
            Operator.AtMost => Code.Of(frame => a(frame).IsAtMost(b(frame))),
            Operator.Below => Code.Of(frame => a(frame).IsBelow(b(frame))),
            Operator.AtLeast => Code.Of(frame => Kleene.Not(a(frame).IsBelow(b(frame)))),
            Operator.Above => Code.Of(frame => Kleene.Not(a(frame).IsAtMost(b(frame)))),
            Operator.Equal => Code.Of(frame => a(frame).Is(b(frame))),
            _ => Code.Of(frame => Kleene.Not(a(frame).Is(b(frame)))),
        };
    }
}
