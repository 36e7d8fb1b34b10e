using System.Runtime.InteropServices;
using Alongside.Matching.Comparing;
using Alongside.Matching.Weighing;

namespace Alongside.Matching.Bulk;

/// <summary>Two rows that may be the same person.</summary>
/// <param name="Left">The earlier row.</param>
/// <param name="Weight">What their agreement says: the binary logarithm of how much likelier it is for one person than for two.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct FoundPair(int Left, int Right, double Weight, Decision Decision, Levels Levels);
