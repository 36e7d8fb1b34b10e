namespace Alongside.Cases;

public enum CaseState
{
    Inquiry,
    Screening,
    Declined,
    Open,
    Closing,
    Closed,
}

/// <summary>The legal moves of a case.</summary>
public static class CaseMoves
{
    public static readonly IReadOnlyDictionary<CaseState, CaseState[]> Table = new Dictionary<CaseState, CaseState[]>
    {
        [CaseState.Inquiry] = [CaseState.Screening],
        [CaseState.Screening] = [CaseState.Open, CaseState.Declined],
        [CaseState.Declined] = [],
        [CaseState.Open] = [CaseState.Closing],
        [CaseState.Closing] = [CaseState.Closed, CaseState.Open],
        [CaseState.Closed] = [CaseState.Open],
    };

    public static string? WhyNot(CaseState from, CaseState to) =>
        Table[from].Contains(to) ? null : $"A case that is {InWords(from)} cannot become {InWords(to)}.";

    public static string InWords(this CaseState state) => state switch
    {
        CaseState.Inquiry => "an inquiry",
        CaseState.Screening => "in screening",
        _ => state.ToString().ToLowerInvariant(),
    };
}
