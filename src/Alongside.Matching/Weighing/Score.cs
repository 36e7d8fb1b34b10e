using System.Runtime.InteropServices;

namespace Alongside.Matching.Weighing;

/// <summary>What the agreement of a pair says, by kind, as binary logarithms.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Score(double Given, double Family, double Birth, double Address, double Contact, double Identifier, double Sex)
{
    public double Names => Given + Family;

    public double Sum => Names + Birth + Address + Contact + Identifier + Sex;
}
