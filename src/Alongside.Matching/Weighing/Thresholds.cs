namespace Alongside.Matching.Weighing;

/// <summary>From where on a pair is worth a look, and from where on it is called a match.</summary>
public sealed record Thresholds(double Possible, double Match)
{
    /// <summary>The more people, the more of them are alike by chance.</summary>
    public static Thresholds For(int people)
    {
        var chance = Math.Log2(Math.Max(people, 2));
        return new(Math.Clamp(chance - 3, 10, 20), Math.Max(22, chance + 9));
    }
}
