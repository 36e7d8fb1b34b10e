namespace Alongside.Plans;

/// <summary>What is said of a goal, typed once.</summary>
public sealed record GoalFacts(string Title, LifeDomain Domain)
{
    public string? OwnWords { get; init; }
    public string? Statement { get; init; }
    public string? Measure { get; init; }
    public decimal? Baseline { get; init; }
    public decimal? Target { get; init; }
    public string? Unit { get; init; }
    public string? Strengths { get; init; }
    public string? Resources { get; init; }
    public string? Barriers { get; init; }
    public string? Relevance { get; init; }
    public DateOnly? Due { get; init; }
    public string? MuchLess { get; init; }
    public string? Less { get; init; }
    public string? Expected { get; init; }
    public string? More { get; init; }
    public string? MuchMore { get; init; }
    public int Weight { get; init; } = 1;
}
