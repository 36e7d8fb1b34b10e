namespace Alongside.Plans;

public enum PlanState
{
    Draft,
    Agreed,
    Reviewed,
    Superseded,
    Discarded,
}

/// <summary>The legal moves of a plan version, beside those of every record.</summary>
public static class PlanMoves
{
    public static readonly IReadOnlyDictionary<PlanState, PlanState[]> Table = new Dictionary<PlanState, PlanState[]>
    {
        [PlanState.Draft] = [PlanState.Agreed, PlanState.Discarded],
        [PlanState.Agreed] = [PlanState.Reviewed, PlanState.Superseded],
        [PlanState.Reviewed] = [PlanState.Reviewed, PlanState.Superseded],
        [PlanState.Superseded] = [],
        [PlanState.Discarded] = [],
    };

    public static string? WhyNot(PlanState from, PlanState to) =>
        Table[from].Contains(to) ? null
        : from == to ? $"This version of the plan is already {from.InWords()}."
        : $"This version of the plan is {from.InWords()}, so it cannot become {to.InWords()}.";

    public static string InWords(this PlanState state) => state switch
    {
        PlanState.Draft => "a draft",
        PlanState.Superseded => "replaced by a newer one",
        _ => state.ToString().ToLowerInvariant(),
    };
}
