using Alongside.FollowUps;
using Alongside.Ledger;
using Alongside.Privacy;
using Alongside.Shared;
using Alongside.Shared.Database;

namespace Alongside.Assessments;

/// <summary>The form is answered: scored, interpreted, final. An answer that needs somebody at once raises a follow-up for today.</summary>
[Act("assessment.completed")]
public sealed class CompleteAssessment(AlongsideDb db, Acting acting, Filling filling, AddFollowUp addFollowUp)
{
    public async Task Run(Guid id, AnswersForm posted)
    {
        var (assessment, form, _) = await filling.Open(id);
        await acting.Me.MustWrite(assessment.CaseId);
        Refusal.If(AssessmentRules.WhyNotFill(assessment, posted.Version));
        var filled = filling.Fill(form, assessment.Answers, posted);
        AssessmentRules.MustBeComplete(Filling.WhyNotComplete(filled));
        assessment.Complete(FilledAnswers.Of(filled, form.Loinc, "completed"), acting.Now);
        db.Assessments.Update(assessment);
        if (assessment.Critical is { } critical)
        {
            using (acting.Together())
                await addFollowUp.Run(new FollowUpForm
                {
                    Title = $"Safety today: an answer in {assessment.Title} needs a conversation",
                    Details = critical,
                    Due = acting.Today,
                    CaseId = assessment.CaseId,
                    SourceId = id,
                });
        }
        await acting.Save(this, new Deed(id, assessment.Heading) { CaseId = assessment.CaseId });
    }
}
