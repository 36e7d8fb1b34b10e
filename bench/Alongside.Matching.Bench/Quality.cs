namespace Alongside.Matching.Bench;

/// <summary>How many of the true pairs were found, and how many of the found are true.</summary>
internal sealed record Quality(string Set, int TruePairs, int Found, int Right, int RightWithPossible)
{
    public double Precision => Found == 0 ? 1 : Right / (double)Found;

    public double Recall => Right / (double)TruePairs;

    public double F1 => 2 * Precision * Recall / (Precision + Recall);

    /// <summary>The share of true pairs that a worker would at least be shown.</summary>
    public double Shown => RightWithPossible / (double)TruePairs;
}
