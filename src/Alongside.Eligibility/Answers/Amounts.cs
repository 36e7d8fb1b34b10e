using Alongside.Eligibility.Compiling;

namespace Alongside.Eligibility.Answers;

internal static class Amounts
{
    public static Amount? Of(Programme programme, Figure? figure, Frame frame, int person = -1)
    {
        if (figure is not { } found || found.Low <= -Figure.Limit || found.High >= Figure.Limit) return null;
        frame.Person = person;
        var words = programme.Rules.IsForPersons && person < 0 ? "" : programme.AmountWords?.Say(frame) ?? "";
        frame.Person = -1;
        return new(Cents(found.Low), Cents(found.High), programme.Amount!.Kind, words);
    }

    private static decimal Cents(decimal amount) => decimal.Round(amount, 2, MidpointRounding.AwayFromZero);
}
