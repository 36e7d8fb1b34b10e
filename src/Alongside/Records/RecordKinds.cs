namespace Alongside.Records;

/// <summary>Every kind that a row of the chronicle bears, for filters: asking the rows themselves would read all of them for a list that hardly changes.</summary>
public static class RecordKinds
{
    public static IReadOnlyList<string> All { get; } =
    [
        "Assessment", "Case", "Clock", "Consent", "Contact note", "Follow-up", "Goal", "Inquiry", "People", "Plan", "Referral", "Risk flag", "Transfer",
    ];
}
