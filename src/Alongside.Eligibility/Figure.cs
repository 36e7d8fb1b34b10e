namespace Alongside.Eligibility;

/// <summary>How much is known: the value; that it will be known once asked; only within which bounds it lies.</summary>
public enum Certainty : byte
{
    Known,
    Pending,
    Unknown,
}

/// <summary>A number, or the bounds that an unknown number keeps within.</summary>
public readonly record struct Figure(decimal Low, decimal High, Certainty Certainty)
{
    /// <summary>As good as infinite for a household.</summary>
    public const decimal Limit = 1_000_000_000_000m;

    /// <summary>What is divided by less than this may come to anything.</summary>
    private const decimal Tiny = 0.000_001m;

    public static readonly Figure Anything = new(-Limit, Limit, Certainty.Unknown);

    public bool IsKnown => Certainty == Certainty.Known;

    public static Figure Of(decimal value)
    {
        value = Math.Clamp(value, -Limit, Limit);
        return new(value, value, Certainty.Known);
    }

    /// <summary>Bounds that meet leave nothing to ask.</summary>
    public static Figure Between(decimal low, decimal high, Certainty certainty)
    {
        (low, high) = (Math.Clamp(low, -Limit, Limit), Math.Clamp(high, -Limit, Limit));
        return new(low, high, low == high ? Certainty.Known : certainty);
    }

    /// <summary>One of the two, without it being known which.</summary>
    public static Figure Either(Figure left, Figure right, Truth which)
    {
        var certainty = which == Truth.Unknown ? Certainty.Unknown : Least(left, right, Certainty.Pending);
        return Between(Math.Min(left.Low, right.Low), Math.Max(left.High, right.High), certainty);
    }

    public static Figure operator +(Figure left, Figure right) =>
        left.IsKnown && right.IsKnown ? Of(left.Low + right.Low) : Between(left.Low + right.Low, left.High + right.High, Least(left, right));

    public static Figure operator -(Figure left, Figure right) =>
        left.IsKnown && right.IsKnown ? Of(left.Low - right.Low) : Between(left.Low - right.High, left.High - right.Low, Least(left, right));

    public static Figure operator *(Figure left, Figure right)
    {
        if (left.IsKnown && right.IsKnown) return Of(left.Low * right.Low);
        var (a, b, c, d) = (left.Low * right.Low, left.Low * right.High, left.High * right.Low, left.High * right.High);
        return Between(Math.Min(Math.Min(a, b), Math.Min(c, d)), Math.Max(Math.Max(a, b), Math.Max(c, d)), Least(left, right));
    }

    public static Figure operator /(Figure left, Figure right)
    {
        if (right.Low < Tiny && right.High > -Tiny) return Anything;
        if (left.IsKnown && right.IsKnown) return Of(left.Low / right.Low);
        var (a, b, c, d) = (left.Low / right.Low, left.Low / right.High, left.High / right.Low, left.High / right.High);
        return Between(Math.Min(Math.Min(a, b), Math.Min(c, d)), Math.Max(Math.Max(a, b), Math.Max(c, d)), Least(left, right));
    }

    public static Figure Smaller(Figure left, Figure right) => Between(Math.Min(left.Low, right.Low), Math.Min(left.High, right.High), Least(left, right));

    public static Figure Larger(Figure left, Figure right) => Between(Math.Max(left.Low, right.Low), Math.Max(left.High, right.High), Least(left, right));

    /// <summary>Only for what never falls when its argument rises.</summary>
    public Figure Rounded(Func<decimal, decimal> how) => Between(how(Low), how(High), Certainty);

    public Truth IsAtMost(Figure other) => High <= other.Low ? Truth.Yes : Low > other.High ? Truth.No : Open(other);

    public Truth IsBelow(Figure other) => High < other.Low ? Truth.Yes : Low >= other.High ? Truth.No : Open(other);

    public Truth Is(Figure other) =>
        IsKnown && other.IsKnown ? Kleene.Of(Low == other.Low) : High < other.Low || Low > other.High ? Truth.No : Open(other);

    private Truth Open(Figure other) => Least(this, other) == Certainty.Unknown ? Truth.Unknown : Truth.Pending;

    private static Certainty Least(Figure left, Figure right, Certainty atBest = Certainty.Known) =>
        (Certainty)Math.Max((byte)atBest, Math.Max((byte)left.Certainty, (byte)right.Certainty));
}
