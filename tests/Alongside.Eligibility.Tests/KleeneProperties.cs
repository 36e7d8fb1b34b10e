using FsCheck;
using FsCheck.Fluent;

namespace Alongside.Eligibility.Tests;

public sealed class KleeneProperties
{
    private static readonly Truth[] Three = [Truth.No, Truth.Yes, Truth.Unknown];

    [Fact]
    public void Kleenes_laws_hold_for_every_three_truths()
    {
        foreach (var (a, b, c) in from a in Three from b in Three from c in Three select (a, b, c))
        {
            Kleene.Not(Kleene.Not(a)).ShouldBe(a);
            Kleene.Not(Kleene.And(a, b)).ShouldBe(Kleene.Or(Kleene.Not(a), Kleene.Not(b)));
            Kleene.And(a, b).ShouldBe(Kleene.And(b, a));
            Kleene.And(a, Kleene.And(b, c)).ShouldBe(Kleene.And(Kleene.And(a, b), c));
            Kleene.And(a, Kleene.Or(b, c)).ShouldBe(Kleene.Or(Kleene.And(a, b), Kleene.And(a, c)));
            Kleene.Or(a, Kleene.And(a, b)).ShouldBe(a);
            Kleene.AtLeast(1, [a, b, c]).ShouldBe(Kleene.Or(a, Kleene.Or(b, c)));
            Kleene.AtLeast(3, [a, b, c]).ShouldBe(Kleene.And(a, Kleene.And(b, c)));
        }
    }

    [Fact]
    public void Figures_keep_within_their_bounds_whatever_the_unknown_turns_out_to_be()
    {
        var bound = Gen.Choose(-50, 50).Select(number => (decimal)number);
        var figures = Gen.ArrayOf(bound, 4).ToArbitrary();
        Check.QuickThrowOnFailure(Prop.ForAll(figures, given =>
        {
            var (a, b, c, d) = (Math.Min(given[0], given[1]), Math.Max(given[0], given[1]), Math.Min(given[2], given[3]), Math.Max(given[2], given[3]));
            var (left, right) = (Figure.Between(a, b, Certainty.Unknown), Figure.Between(c, d, Certainty.Unknown));
            return Holds(left + right, a + c) && Holds(left - right, a - d) && Holds(left * right, b * c) && Holds(Figure.Smaller(left, right), Math.Min(a, d)) && Holds(Figure.Larger(left, right), Math.Max(b, c))
                && left.IsAtMost(right) switch { Truth.Yes => a <= d, Truth.No => b > c, _ => true };
        }));
    }

    private static bool Holds(Figure figure, decimal value) => figure.Low <= value && value <= figure.High;
}
