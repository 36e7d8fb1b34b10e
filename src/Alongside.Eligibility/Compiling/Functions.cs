using Alongside.Eligibility.Formulas;

namespace Alongside.Eligibility.Compiling;

/// <summary>min, max, floor, ceiling, round, monthly, yearly, years, if.</summary>
internal static class Functions
{
    public static Code Compile(Call call, Compiler compiler, bool isOfPerson)
    {
        if (call.Function == "if") return If(call, compiler, isOfPerson);
        if (call.Arguments.Count == 0) throw new FormulaException($"{call.Function} wants at least one thing");
        var given = call.Arguments.Select(each => compiler.Figure(each, isOfPerson, call.Function)).ToList();
        return call.Function switch
        {
            "min" => given.Aggregate((left, right) => Two(left, right, call.Function, Figure.Smaller)),
            "max" => given.Aggregate((left, right) => Two(left, right, call.Function, Figure.Larger)),
            "floor" => Rounded(One(given, call), decimal.Floor),
            "ceiling" => Rounded(One(given, call), decimal.Ceiling),
            "round" => Rounded(One(given, call), number => decimal.Round(number, 0, MidpointRounding.AwayFromZero)),
            "monthly" => Converted(One(given, call), Kind.AmountPerYear, Kind.AmountPerMonth, amount => amount / Figure.Of(12)),
            "yearly" => Converted(One(given, call), Kind.AmountPerMonth, Kind.AmountPerYear, amount => amount * Figure.Of(12)),
            "years" => Converted(One(given, call), Kind.Day, Kind.Number, Age(compiler.Day)),
            _ => throw new FormulaException($"there is no function {call.Function}; there are min, max, floor, ceiling, round, monthly, yearly, years and if"),
        };
    }

    private static Code If(Call call, Compiler compiler, bool isOfPerson)
    {
        if (call.Arguments is not [var condition, var then, var otherwise]) throw new FormulaException("\"if\" wants three things: if(condition, then, otherwise)");
        var which = compiler.Truth(condition, isOfPerson, "\"if\"").Truth!;
        var (left, right) = (compiler.Compile(then, isOfPerson), compiler.Compile(otherwise, isOfPerson));
        var kind = Compiler.Same(left, right, "if");
        if (kind == Kind.YesNo) return Code.Of(frame => Kleene.Or(Kleene.And(which(frame), left.Truth!(frame)), Kleene.And(Kleene.Not(which(frame)), right.Truth!(frame))));
        if (kind == Kind.Choice)
            return Code.Of(frame => Choose(which(frame), left.Word!, right.Word!, frame, Word.Either), left.Choices is null || right.Choices is null ? null : [.. left.Choices, .. right.Choices]);
        return Code.Of(kind, frame => Choose(which(frame), left.Figure!, right.Figure!, frame, Figure.Either)) with { IsLiteral = left.IsLiteral && right.IsLiteral };
    }

    private static T Choose<T>(Truth which, Func<Frame, T> left, Func<Frame, T> right, Frame frame, Func<T, T, Truth, T> either) =>
        which switch { Truth.Yes => left(frame), Truth.No => right(frame), _ => either(left(frame), right(frame), which) };

    private static Code One(List<Code> given, Call call) => given is [var one] ? one : throw new FormulaException($"{call.Function} wants one thing, and has {given.Count}");

    private static Code Two(Code left, Code right, string name, Func<Figure, Figure, Figure> how)
    {
        var (a, b) = (left.Figure!, right.Figure!);
        return Code.Of(Compiler.Same(left, right, name), frame => how(a(frame), b(frame))) with { IsLiteral = left.IsLiteral && right.IsLiteral };
    }

    private static Code Rounded(Code of, Func<decimal, decimal> how)
    {
        var figure = of.Figure!;
        return of with { Figure = frame => figure(frame).Rounded(how) };
    }

    private static Code Converted(Code of, Kind from, Kind to, Func<Figure, Figure> how)
    {
        if (of.Kind != from && !of.IsLiteral) throw new FormulaException($"wants {from.InWords()}, and has {of.Kind.InWords()}");
        var figure = of.Figure!;
        return Code.Of(to, frame => how(figure(frame)));
    }

    /// <summary>An earlier birth is a higher age, so the bounds change places.</summary>
    private static Func<Figure, Figure> Age(DateOnly day) => born => Figure.Between(Years(born.High, day), Years(born.Low, day), born.Certainty);

    private static decimal Years(decimal dayNumber, DateOnly today)
    {
        var born = DateOnly.FromDayNumber((int)Math.Clamp(dayNumber, DateOnly.MinValue.DayNumber, today.DayNumber));
        var years = today.Year - born.Year;
        return today < born.AddYears(years) ? years - 1 : years;
    }
}
