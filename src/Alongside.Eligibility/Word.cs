namespace Alongside.Eligibility;

/// <summary>One of some choices, or not known yet.</summary>
public readonly record struct Word(string? Value, Certainty Certainty)
{
    public static readonly Word Unknown = new(null, Certainty.Unknown);

    public static Word Of(string value) => new(value, Certainty.Known);

    public Truth Is(Word other) =>
        Certainty == Certainty.Known && other.Certainty == Certainty.Known ? Kleene.Of(string.Equals(Value, other.Value, StringComparison.Ordinal))
        : Certainty == Certainty.Unknown || other.Certainty == Certainty.Unknown ? Truth.Unknown
        : Truth.Pending;

    public static Word Either(Word left, Word right, Truth which)
    {
        if (left.Certainty == Certainty.Known && right.Certainty == Certainty.Known && string.Equals(left.Value, right.Value, StringComparison.Ordinal)) return left;
        var isUnknown = which == Truth.Unknown || left.Certainty == Certainty.Unknown || right.Certainty == Certainty.Unknown;
        return new(null, isUnknown ? Certainty.Unknown : Certainty.Pending);
    }
}
