using Alongside.Eligibility.Rules;

namespace Alongside.Eligibility.Compiling;

/// <summary>One programme on one day, ready to run.</summary>
internal sealed record Programme(RuleSet Rules, RuleCode Rule, Code? Amount, Sentence? AmountWords)
{
    /// <summary>Whether the household is likely: of a programme for persons, whether any of them is.</summary>
    public Truth Judge(Frame frame)
    {
        if (!Rules.IsForPersons) return Rule.Truth(frame);
        var found = Truth.No;
        for (var person = 0; person < frame.Household.Persons.Count; person++) found = Kleene.Or(found, Judge(frame, person));
        return found;
    }

    public Truth Judge(Frame frame, int person)
    {
        frame.Person = person;
        var found = Rule.Truth(frame);
        frame.Person = -1;
        return found;
    }

    /// <summary>Of those who are likely, all together.</summary>
    public Figure? AmountOf(Frame frame)
    {
        if (Amount is null) return null;
        if (!Rules.IsForPersons) return Amount.Figure!(frame);
        var sum = Figure.Of(0);
        for (var person = 0; person < frame.Household.Persons.Count; person++)
        {
            sum += Judge(frame, person) switch
            {
                Truth.Yes => AmountOf(frame, person),
                Truth.No => Figure.Of(0),
                var open => Figure.Either(AmountOf(frame, person), Figure.Of(0), open),
            };
        }
        return sum;
    }

    public Figure AmountOf(Frame frame, int person)
    {
        frame.Person = person;
        var amount = Amount!.Figure!(frame);
        frame.Person = -1;
        return amount;
    }

    public static IReadOnlyList<Programme> All(Pack pack, DateOnly day, Names names, List<Fault> faults)
    {
        names.Ready();
        return [.. pack.InForceOn(day).Where(set => set.Rule is not null).Select(set => Compile(set, new(names, day, set.Programme, faults)))];
    }

    private static Programme Compile(RuleSet set, Compiler compiler)
    {
        var amount = set.Amount is { } entitlement ? compiler.Try("amount.is", () => compiler.Figure(entitlement.Is, set.IsForPersons, "an amount")) : null;
        var words = set.Amount is { } said ? compiler.Try("amount.words", () => Sentence.Of(said.Words, set.IsForPersons, compiler)) : null;
        return new(set, RuleCode.Compile(set.Rule!, set.IsForPersons, compiler), amount, words);
    }
}
