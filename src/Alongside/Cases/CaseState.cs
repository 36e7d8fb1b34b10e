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

/// <summary>How a case ended.</summary>
public enum CaseOutcome
{
    GoalsMet,
    GoalsPartlyMet,
    GoalsNotMet,
    WithdrewByChoice,
    LostContact,
    ServedElsewhere,
    MovedAway,
    NoLongerEligible,
    Died,
    OpenedInError,
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

    /// <summary>The states in which work is done, and in which a case has exactly one primary worker.</summary>
    public static readonly CaseState[] Active = [CaseState.Open, CaseState.Closing];

    public static string? WhyNot(CaseState from, CaseState to) =>
        Table[from].Contains(to) ? null : $"A case that is {InWords(from)} cannot become {InWords(to)}.";

    public static string InWords(this CaseState state) => state switch
    {
        CaseState.Inquiry => "an inquiry",
        CaseState.Screening => "in screening",
        _ => state.ToString().ToLowerInvariant(),
    };

    public static string InWords(this CaseOutcome outcome) => outcome switch
    {
        CaseOutcome.GoalsMet => "Goals met",
        CaseOutcome.GoalsPartlyMet => "Goals partly met",
        CaseOutcome.GoalsNotMet => "Goals not met",
        CaseOutcome.WithdrewByChoice => "The client chose to stop",
        CaseOutcome.LostContact => "We lost contact",
        CaseOutcome.ServedElsewhere => "Served by another agency",
        CaseOutcome.MovedAway => "Moved away",
        CaseOutcome.NoLongerEligible => "No longer eligible",
        CaseOutcome.Died => "The client died",
        _ => "Opened in error",
    };
}
