namespace Alongside.FollowUps;

public static class FollowUpRules
{
    public const int LongestTitle = 200;
    public const int LongestDetails = 4000;
    public const int LongestReason = 1000;

    public static string? WhyNotChange(FollowUp followUp) => followUp.State switch
    {
        FollowUpState.Done => "This follow-up is already done.",
        FollowUpState.Dropped => "This follow-up was dropped.",
        _ => null,
    };

    public static string? WhyNotPostpone(FollowUp followUp, DateOnly to, DateOnly today) =>
        WhyNotChange(followUp)
        ?? (to <= today ? "Choose a day after today to postpone it to." : null)
        ?? (to <= followUp.Due ? "It is due later than that already: choose a day after the one it is due." : null);

    public static string? WhyNotHandOver(FollowUp followUp, Guid workerId) =>
        WhyNotChange(followUp) ?? (workerId == followUp.WorkerId ? "This follow-up is with that colleague already." : null);

    /// <param name="finishedOn">The agency's day on which it was finished.</param>
    public static string? WhyNotReopen(FollowUp followUp, DateOnly? finishedOn, DateOnly today) => followUp.State switch
    {
        FollowUpState.Open => "This follow-up is open.",
        FollowUpState.Dropped => "This follow-up was dropped: add a new one if it is to be done after all.",
        _ => finishedOn == today ? null : "Only what was done today can be undone: add a new follow-up instead.",
    };
}
