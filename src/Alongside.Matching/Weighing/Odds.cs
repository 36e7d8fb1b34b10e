using System.Runtime.InteropServices;

namespace Alongside.Matching.Weighing;

/// <summary>How often a level is seen among pairs of the same person, and among pairs of two people.</summary>
/// <param name="Same">Fellegi and Sunter's m.</param>
/// <param name="Others">Their u.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Odds(double Same, double Others)
{
    /// <summary>What the level says: the binary logarithm of how much likelier it is among the same person.</summary>
    public double Weight => Math.Log2(Same / Others);
}
