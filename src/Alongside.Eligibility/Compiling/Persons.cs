using Alongside.Eligibility.Formulas;

namespace Alongside.Eligibility.Compiling;

/// <summary>any, all, count and sum over the persons of the household.</summary>
internal static class Persons
{
    private const int MostNested = 2;

    public static Code Compile(Over over, Compiler compiler, bool isOfPerson)
    {
        if (over.OnlyOthers && !isOfPerson) throw new FormulaException("\"others\" are those beside one person, and here the household is asked as one");
        if (compiler.Nested == MostNested) throw new FormulaException("goes through the persons within the persons within the persons: name a part of it as a step");
        compiler.Nested++;
        try
        {
            return Each(over, compiler);
        }
        finally
        {
            compiler.Nested--;
        }
    }

    private static Code Each(Over over, Compiler compiler)
    {
        var where = over.Where is { } condition ? compiler.Truth(condition, isOfPerson: true, "\"where\"").Truth! : _ => Truth.Yes;
        if (over.Quantifier == Quantifier.Any) return Code.Of(frame => Any(frame, over.OnlyOthers, where));
        if (over.Quantifier == Quantifier.All) return Code.Of(frame => Kleene.Not(Any(frame, over.OnlyOthers, each => Kleene.Not(where(each)))));
        if (over.Value is null) return Code.Of(Kind.Number, frame => Sum(frame, over.OnlyOthers, where, _ => Figure.Of(1)));
        var value = compiler.Figure(over.Value, isOfPerson: true, "\"sum\"");
        return Code.Of(value.Kind, frame => Sum(frame, over.OnlyOthers, where, value.Figure!));
    }

    private static Truth Any(Frame frame, bool onlyOthers, Func<Frame, Truth> where)
    {
        var (self, found) = (frame.Person, Truth.No);
        for (var person = 0; person < frame.Household.Persons.Count && found != Truth.Yes; person++)
        {
            if (onlyOthers && person == self) continue;
            frame.Person = person;
            found = Kleene.Or(found, where(frame));
        }
        frame.Person = self;
        return found;
    }

    private static Figure Sum(Frame frame, bool onlyOthers, Func<Frame, Truth> where, Func<Frame, Figure> value)
    {
        var (self, sum) = (frame.Person, Figure.Of(0));
        for (var person = 0; person < frame.Household.Persons.Count; person++)
        {
            if (onlyOthers && person == self) continue;
            frame.Person = person;
            sum += where(frame) switch
            {
                Truth.Yes => value(frame),
                Truth.No => Figure.Of(0),
                var open => Figure.Either(value(frame), Figure.Of(0), open),
            };
        }
        frame.Person = self;
        return sum;
    }
}
