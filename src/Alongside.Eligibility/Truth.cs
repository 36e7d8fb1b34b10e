namespace Alongside.Eligibility;

/// <summary>Kleene's three truths, and a fourth that only planning uses: what will be known once the questions in hand are answered.</summary>
public enum Truth : byte
{
    No,
    Yes,
    Unknown,
    Pending,
}

/// <summary>Kleene's strong three-valued logic; a pending truth is known some day, so it weighs less than an unknown one.</summary>
public static class Kleene
{
    public static Truth Of(bool value) => value ? Truth.Yes : Truth.No;

    public static Truth Not(Truth of) => of switch { Truth.Yes => Truth.No, Truth.No => Truth.Yes, _ => of };

    public static Truth And(Truth left, Truth right) =>
        left == Truth.No || right == Truth.No ? Truth.No
        : left == Truth.Unknown || right == Truth.Unknown ? Truth.Unknown
        : left == Truth.Pending || right == Truth.Pending ? Truth.Pending
        : Truth.Yes;

    public static Truth Or(Truth left, Truth right) => Not(And(Not(left), Not(right)));

    public static Truth AtLeast(int many, IReadOnlyList<Truth> of)
    {
        var (yes, no, unknown) = (of.Count(truth => truth == Truth.Yes), of.Count(truth => truth == Truth.No), of.Any(truth => truth == Truth.Unknown));
        return yes >= many ? Truth.Yes : of.Count - no < many ? Truth.No : unknown ? Truth.Unknown : Truth.Pending;
    }
}
