using Alongside.Eligibility.Facts;

namespace Alongside.Eligibility.Compiling;

internal static class FactCode
{
    public static Code Of(Fact fact, int place)
    {
        Func<Frame, Given> fetch = fact.OfPerson ? frame => frame.OfPerson(place) : frame => frame.Own(place);
        if (fact.Kind == Kind.YesNo) return Code.Of(frame => Truthful(fetch(frame)));
        if (fact.Kind == Kind.Choice) return Code.Of(frame => fetch(frame) is var given ? new Word(given.Text, given.Certainty) : default, fact.Choices);
        var (min, max) = (fact.Min, fact.Max);
        return Code.Of(fact.Kind, frame => fetch(frame) is { IsKnown: true } given ? Figure.Of(given.Number) : Figure.Between(min, max, fetch(frame).Certainty));
    }

    private static Truth Truthful(Given given) => given.Certainty switch
    {
        Certainty.Known => given.Number != 0 ? Truth.Yes : Truth.No,
        Certainty.Pending => Truth.Pending,
        _ => Truth.Unknown,
    };
}
