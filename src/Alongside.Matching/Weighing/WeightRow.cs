using Alongside.Matching.Comparing;
using Alongside.Matching.People;

namespace Alongside.Matching.Weighing;

/// <summary>One level of one field, to be kept or shown.</summary>
public sealed record WeightRow(Field Field, Level Level, double Same, double Others)
{
    public double Weight => new Odds(Same, Others).Weight;
}
