namespace Alongside.Intakes;

public enum InquiryState
{
    /// <summary>Taken, waiting for somebody to screen it.</summary>
    New,
    Screening,

    /// <summary>A case was opened from it.</summary>
    Opened,
    Declined,
    InformationGiven,
    ReferredOn,

    /// <summary>A wrong number or a hang-up: logged, nothing asked for.</summary>
    CallOnly,
}

/// <summary>The legal moves of an inquiry. Whoever comes back is screened anew; an opened case goes its own way.</summary>
public static class InquiryMoves
{
    public static readonly IReadOnlyDictionary<InquiryState, InquiryState[]> Table = new Dictionary<InquiryState, InquiryState[]>
    {
        [InquiryState.New] = [InquiryState.Screening, InquiryState.InformationGiven, InquiryState.CallOnly],
        [InquiryState.Screening] = [InquiryState.Opened, InquiryState.Declined, InquiryState.InformationGiven, InquiryState.ReferredOn],
        [InquiryState.Opened] = [],
        [InquiryState.Declined] = [InquiryState.Screening],
        [InquiryState.InformationGiven] = [InquiryState.Screening],
        [InquiryState.ReferredOn] = [InquiryState.Screening],
        [InquiryState.CallOnly] = [InquiryState.Screening],
    };

    /// <summary>The states in which somebody still has to decide.</summary>
    public static readonly InquiryState[] Undecided = [InquiryState.New, InquiryState.Screening];

    public static string? WhyNot(InquiryState from, InquiryState to) => Table[from].Contains(to) ? null : (from, to) switch
    {
        (InquiryState.Opened, _) => "A case was opened from this inquiry: go on in the case.",
        (InquiryState.New, _) => "Start the screening first.",
        (_, InquiryState.Screening) => "This inquiry is being screened already.",
        _ => $"This inquiry was decided already: {from.InWords().ToLowerInvariant()}. Reopen it to decide again.",
    };

    public static string InWords(this InquiryState state) => state switch
    {
        InquiryState.New => "New",
        InquiryState.Screening => "In screening",
        InquiryState.Opened => "Case opened",
        InquiryState.InformationGiven => "Information given",
        InquiryState.ReferredOn => "Referred on",
        InquiryState.CallOnly => "Call only",
        _ => state.ToString(),
    };
}
