namespace Alongside.Plans;

public enum StepState
{
    ToDo,
    Doing,
    Done,
    Dropped,
}

/// <summary>The legal moves of a step. Small ones are done at once, without having been begun.</summary>
public static class StepMoves
{
    public static readonly IReadOnlyDictionary<StepState, StepState[]> Table = new Dictionary<StepState, StepState[]>
    {
        [StepState.ToDo] = [StepState.Doing, StepState.Done, StepState.Dropped],
        [StepState.Doing] = [StepState.ToDo, StepState.Done, StepState.Dropped],
        [StepState.Done] = [StepState.ToDo],
        [StepState.Dropped] = [StepState.ToDo],
    };

    public static string? WhyNot(StepState from, StepState to) =>
        Table[from].Contains(to) ? null
        : from == to ? $"This step is already {from.InWords()}."
        : $"This step is {from.InWords()}, so it cannot become {to.InWords()}.";

    public static string InWords(this StepState state) => state switch
    {
        StepState.ToDo => "to do",
        StepState.Doing => "being done",
        StepState.Done => "done",
        _ => "dropped",
    };
}
