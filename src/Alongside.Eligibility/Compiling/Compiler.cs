using System.Runtime.CompilerServices;
using Alongside.Eligibility.Formulas;

namespace Alongside.Eligibility.Compiling;

/// <summary>Makes formulas ready to run on one day, and finds what does not fit: names, kinds, tables.</summary>
internal sealed class Compiler(Names names, DateOnly day, string programme, List<Fault> faults)
{
    private static readonly Code NotTold = Code.Of(_ => Eligibility.Truth.Unknown);

    public DateOnly Day { get; } = day;

    /// <summary>How many times the formula in hand goes through all persons, one inside the other.</summary>
    public int Nested { get; set; }

    /// <summary>A faulty condition is noted, and the rest is looked at all the same.</summary>
    public T? Try<T>(string place, Func<T> compile)
        where T : class
    {
        try
        {
            return compile();
        }
        catch (FormulaException fault)
        {
            faults.Add(new($"{programme}: {place}", fault.Message));
        }
        catch (SpoiltException)
        {
            // Noted where the step stands.
        }
        return null;
    }

    public Func<Frame, Truth> Condition(Formula formula, bool isOfPerson, string place) => (Try(place, () => Truth(formula, isOfPerson, "a condition")) ?? NotTold).Truth!;

    public Code Compile(Formula formula, bool isOfPerson)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack()) throw new FormulaException("leans on too many steps one behind the other");
        return Parts(formula, isOfPerson);
    }

    private Code Parts(Formula formula, bool isOfPerson) => formula switch
    {
        Literal number => Code.Of(number.Value),
        Quoted text => Word(text.Value),
        Certain certain => Certainly(Kleene.Of(certain.Value)),
        Named named => names.Find(named.Name, isOfPerson, this),
        Not not => Opposite(Truth(not.Of, isOfPerson, "\"not\"")),
        Minus minus => Difference(Code.Of(0), Figure(minus.Of, isOfPerson, "\"-\"")),
        Pair pair => Join(pair, isOfPerson),
        Among among => Within(among, isOfPerson),
        Call call => Functions.Compile(call, this, isOfPerson),
        LookUp look => LookUps.Compile(look, this, names, isOfPerson),
        Over over => Persons.Compile(over, this, isOfPerson),
        _ => throw new InvalidOperationException(formula.GetType().Name),
    };

    public Code Truth(Formula formula, bool isOfPerson, string wanting)
    {
        var code = Compile(formula, isOfPerson);
        return code.Kind == Kind.YesNo ? code : throw new FormulaException($"{wanting} wants a yes or no, and \"{formula}\" is {code.Kind.InWords()}");
    }

    public Code Figure(Formula formula, bool isOfPerson, string wanting)
    {
        var code = Compile(formula, isOfPerson);
        return code.Kind.IsFigure() ? code : throw new FormulaException($"{wanting} wants a number or an amount, and \"{formula}\" is {code.Kind.InWords()}");
    }

    /// <summary>The kind that both are of; a bare number is of any.</summary>
    public static Kind Same(Code left, Code right, string sign) =>
        left.Kind == right.Kind || right.IsLiteral ? left.Kind
        : left.IsLiteral ? right.Kind
        : throw new FormulaException($"\"{sign}\" cannot bring together {left.Kind.InWords()} and {right.Kind.InWords()}");

    private static Code Certainly(Truth truth) => Code.Of(_ => truth);

    private static Code Word(string text)
    {
        var word = Eligibility.Word.Of(text);
        return Code.Of(_ => word, [text]) with { IsLiteral = true };
    }

    private static Code Opposite(Code of)
    {
        var truth = of.Truth!;
        return Code.Of(frame => Kleene.Not(truth(frame)));
    }

    private Code Join(Pair pair, bool isOfPerson)
    {
        var sign = pair.Operator.Written();
        if (pair.Operator is Operator.And or Operator.Or)
            return Both(pair.Operator, Truth(pair.Left, isOfPerson, $"\"{sign}\"").Truth!, Truth(pair.Right, isOfPerson, $"\"{sign}\"").Truth!);
        var (left, right) = (Compile(pair.Left, isOfPerson), Compile(pair.Right, isOfPerson));
        if (pair.Operator is Operator.Equal or Operator.Unequal && !left.Kind.IsFigure()) return Equal(pair, left, right);
        if (!left.Kind.IsFigure() || !right.Kind.IsFigure())
            throw new FormulaException($"\"{sign}\" wants figures on both sides, and \"{pair}\" has {left.Kind.InWords()} and {right.Kind.InWords()}");
        return pair.Operator >= Operator.Plus ? Sums.Compile(pair.Operator, left, right) : Comparisons.Compile(pair.Operator, left, right);
    }

    private static Code Both(Operator sign, Func<Frame, Truth> left, Func<Frame, Truth> right) => sign == Operator.And
        ? Code.Of(frame => left(frame) is var first && first == Eligibility.Truth.No ? first : Kleene.And(first, right(frame)))
        : Code.Of(frame => left(frame) is var first && first == Eligibility.Truth.Yes ? first : Kleene.Or(first, right(frame)));

    private static Code Equal(Pair pair, Code left, Code right)
    {
        Same(left, right, pair.Operator.Written());
        var isEqual = left.Kind == Kind.Choice ? Words(left, right) : Truths(left, right);
        return pair.Operator == Operator.Equal ? isEqual : Opposite(isEqual);
    }

    private static Code Words(Code left, Code right)
    {
        MustKnow(left, right.IsLiteral ? right.Choices : null);
        MustKnow(right, left.IsLiteral ? left.Choices : null);
        var (one, other) = (left.Word!, right.Word!);
        return Code.Of(frame => one(frame).Is(other(frame)));
    }

    private static Code Truths(Code left, Code right)
    {
        var (one, other) = (left.Truth!, right.Truth!);
        return Code.Of(frame =>
        {
            var (first, second) = (one(frame), other(frame));
            return Kleene.Or(Kleene.And(first, second), Kleene.And(Kleene.Not(first), Kleene.Not(second)));
        });
    }

    private Code Within(Among among, bool isOfPerson)
    {
        var of = Compile(among.Of, isOfPerson);
        if (of.Kind != Kind.Choice) throw new FormulaException($"\"in\" wants a choice, and \"{among.Of}\" is {of.Kind.InWords()}");
        MustKnow(of, among.Choices);
        var (word, choices) = (of.Word!, among.Choices.ToHashSet(StringComparer.Ordinal));
        return Code.Of(frame => word(frame) switch
        {
            { Certainty: Certainty.Known } known => Kleene.Of(choices.Contains(known.Value!)),
            var open => open.Certainty == Certainty.Unknown ? Eligibility.Truth.Unknown : Eligibility.Truth.Pending,
        });
    }

    private static void MustKnow(Code of, IEnumerable<string>? asked)
    {
        if (of.Choices is not { } choices || asked is null) return;
        if (asked.FirstOrDefault(choice => !choices.Contains(choice)) is { } strange) throw new FormulaException($"'{strange}' is none of its choices ({string.Join(", ", choices.Take(12))})");
    }

    private static Code Difference(Code left, Code right) => Sums.Compile(Operator.Less, left, right);
}
