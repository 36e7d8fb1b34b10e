using Alongside.Matching.People;

namespace Alongside.Matching.Weighing;

/// <summary>Sharing a rare name says more than sharing a common one: how much more, or less.</summary>
internal sealed class Rarity(PeopleTable people, Weights weights)
{
    /// <summary>How many people of average rarity are added to those seen, so that few data do not say much.</summary>
    private const double Prior = 3;

    private const double Most = 4;

    public double Of(Field field, int row)
    {
        var column = people[field];
        var usual = weights.Odds(field, Comparing.Level.Same).Others;
        var others = Math.Max(column.Times(column[row]) - 1, 0);
        var share = (others + Prior) / (column.Filled + (Prior / usual));
        return Math.Clamp(Math.Log2(usual / share), -20, Most);
    }
}
