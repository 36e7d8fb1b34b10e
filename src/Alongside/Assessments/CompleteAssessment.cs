using Alongside.Cases.Clocks;
using Alongside.Ledger;
using Alongside.Privacy;
using Alongside.Shared;

namespace Alongside.Assessments;

/// <summary>The form is answered: scored, interpreted, final. The case's assessment clock is met; an answer that needs somebody at once raises a follow-up for today.</summary>
[Act("assessment.completed")]
public sealed class CompleteAssessment(Acting acting, Filling filling, SafetyToday safety, MeetClock meetClock)
{
    public async Task Run(Guid id, AnswersForm posted)
    {
        var (assessment, form, _) = await filling.Open(id);
        await acting.Me.MustWrite(assessment.CaseId);
        var whyNot = AssessmentRules.WhyNotFill(assessment);
        Refusal.IfStale(posted.Version, assessment.Version, whyNot);
        Refusal.If(whyNot);
        var filled = filling.Fill(form, assessment.Answers, posted);
        AnswerFault.MustBeNone(filling.WhyNotComplete(filled));
        assessment.Complete(FilledAnswers.Of(filled, form.Loinc, "completed"), acting.Now);
        await safety.Raise(assessment);
        using (acting.Together()) await meetClock.Run(assessment.CaseId, ClockKind.FirstAssessment);
        await acting.Save(this, new Deed(id, assessment.Heading) { CaseId = assessment.CaseId });
    }
}
