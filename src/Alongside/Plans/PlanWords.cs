namespace Alongside.Plans;

public static class PlanWords
{
    /// <summary>What a goal says, line by line; empty lines left out.</summary>
    public static IEnumerable<(string Term, string Text)> Definitions(GoalFacts goal)
    {
        var measure = string.Join(", ", new[]
        {
            goal.Measure,
            goal.Baseline is { } from ? $"now {ProgressWords.Amount(from, goal.Unit)}" : null,
            goal.Target is { } to ? $"target {ProgressWords.Amount(to, goal.Unit)}" : null,
        }.OfType<string>());
        (string Term, string? Text)[] lines =
        [
            ("What exactly", goal.Statement), ("Measured by", measure), ("Strengths", goal.Strengths), ("Help at hand", goal.Resources),
            ("In the way", goal.Barriers), ("Why it matters", goal.Relevance),
            ("−2 Much less", goal.MuchLess), ("−1 Less", goal.Less), ("0 Expected", goal.Expected), ("+1 More", goal.More), ("+2 Much more", goal.MuchMore),
        ];
        return lines.Where(line => !string.IsNullOrWhiteSpace(line.Text)).Select(line => (line.Term, line.Text!));
    }
}
