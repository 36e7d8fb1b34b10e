namespace Alongside.Plans;

public enum GoalState
{
    Open,
    Reached,
    Dropped,
}

/// <summary>The legal moves of a goal.</summary>
public static class GoalMoves
{
    public static readonly IReadOnlyDictionary<GoalState, GoalState[]> Table = new Dictionary<GoalState, GoalState[]>
    {
        [GoalState.Open] = [GoalState.Reached, GoalState.Dropped],
        [GoalState.Reached] = [GoalState.Open],
        [GoalState.Dropped] = [GoalState.Open],
    };

    public static string? WhyNot(GoalState from, GoalState to) =>
        Table[from].Contains(to) ? null
        : from == to ? $"This goal is already {from.InWords()}."
        : $"This goal is {from.InWords()}, so it cannot become {to.InWords()}.";

    public static string InWords(this GoalState state) => state switch
    {
        GoalState.Open => "being worked on",
        GoalState.Reached => "reached",
        _ => "dropped",
    };
}
