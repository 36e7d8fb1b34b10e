using Alongside.Matching.Comparing;
using Alongside.Matching.People;

namespace Alongside.Matching.Weighing;

/// <summary>What each level of each field says.</summary>
public sealed class Weights
{
    private readonly Odds[,] _odds;
    private readonly double[] _weights;

    private Weights(Odds[,] odds, double learnedFrom, double households)
    {
        (_odds, LearnedFrom, Households) = (odds, learnedFrom, households);
        _weights = new double[odds.GetLength(0) * 16];
        for (var field = 0; field < odds.GetLength(0); field++)
            for (var level = 0; level < odds.GetLength(1); level++)
                if (odds[field, level].Same > 0) _weights[(field * 16) + level] = odds[field, level].Weight;
    }

    /// <summary>Values that are sound before the data have said anything.</summary>
    public static Weights Usual { get; } = new(UsualOdds.All(), 0, 0);

    /// <summary>From how many pairs of the same person, about, the values were learned; 0 for the usual ones.</summary>
    public double LearnedFrom { get; }

    /// <summary>How many pairs of those learned from are two people of one household.</summary>
    public double Households { get; }

    public Odds Odds(Field field, Level level) => _odds[(int)field, (int)level];

    public double this[Field field, Level level] => _weights[((int)field * 16) + (int)level];

    public IReadOnlyList<WeightRow> Rows =>
    [
        .. from of in Enum.GetValues<Field>()
           from level in Enum.GetValues<Level>()
           let odds = Odds(of, level)
           where odds.Same > 0
           select new WeightRow(of, level, odds.Same, odds.Others),
    ];

    public static Weights Of(IEnumerable<WeightRow> rows, double learnedFrom, double households)
    {
        var odds = UsualOdds.All();
        foreach (var row in rows) odds[(int)row.Field, (int)row.Level] = new(row.Same, row.Others);
        return new(odds, learnedFrom, households);
    }

    internal static Weights Learned(Odds[,] odds, double from, double households) => new(odds, from, households);
}
