using Alongside.Records;

namespace Alongside.Cases;

/// <summary>How a row of the timeline stands out.</summary>
public static class TimelineWords
{
    public static string? Look(ChronicleEntry entry) => entry switch
    {
        { IsDraft: true } => "draft",
        { State: RecordState.Voided } => null,
        { Kind: "Risk flag" } => "alert",
        { Kind: "Goal" or "Follow-up" or "Plan" } => "goal",
        { Kind: "Case" or "Transfer" } => "warm",
        _ => null,
    };
}
