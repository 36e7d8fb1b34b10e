namespace Alongside.FollowUps;

public static class FollowUpRules
{
    public const int LongestTitle = 200;
    public const int LongestDetails = 4000;

    public static string? WhyNotChange(FollowUp followUp) => followUp.State switch
    {
        FollowUpState.Done => "This follow-up is already done.",
        FollowUpState.Dropped => "This follow-up was dropped.",
        _ => null,
    };

    public static string? WhyNotPostpone(FollowUp followUp, DateOnly to, DateOnly today) =>
        WhyNotChange(followUp) ?? (to <= today ? "Choose a day after today to postpone it to." : null);
}
