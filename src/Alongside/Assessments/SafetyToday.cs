using Alongside.FollowUps;
using Alongside.Ledger;

namespace Alongside.Assessments;

/// <summary>An answer that needs somebody at once makes a follow-up for today, in the save of the act that found it.</summary>
public sealed class SafetyToday(Acting acting, AddFollowUp addFollowUp)
{
    public async Task Raise(Assessment assessment)
    {
        if (assessment.Critical is not { } critical) return;
        using (acting.Together())
            await addFollowUp.Run(new FollowUpForm
            {
                Title = Shortened($"Safety today: an answer in {assessment.Title} needs a conversation"),
                Details = critical,
                Due = acting.Today,
                CaseId = assessment.CaseId,
                SourceId = assessment.Id,
            });
    }

    private static string Shortened(string title) => title.Length > FollowUpRules.LongestTitle ? title[..FollowUpRules.LongestTitle] : title;
}
