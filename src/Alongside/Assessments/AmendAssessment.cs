using Alongside.Ledger;
using Alongside.Privacy;
using Alongside.Records;
using Alongside.Shared;
using Alongside.Shared.Database;

namespace Alongside.Assessments;

/// <summary>Corrects a complete assessment with a reason; the answers before stay readable beside it.</summary>
[Act("assessment.amended")]
public sealed class AmendAssessment(AlongsideDb db, Acting acting, Filling filling, SafetyToday safety)
{
    public async Task Run(Guid id, AnswersForm posted, ReasonForm why)
    {
        var (assessment, form, before) = await filling.Open(id);
        await acting.Me.MustWrite(assessment.CaseId);
        Refusal.If(RecordMoves.WhyNot(assessment.State, RecordState.Amended));
        Refusal.IfStale(posted.Version, assessment.Version);
        var reason = why.Given();
        var filled = filling.Fill(form, assessment.Answers, posted);
        AnswerFault.MustBeNone(filling.WhyNotComplete(filled));
        Refusal.If(filled.ToResponse("amended").ToJson() == before.ToResponse("amended").ToJson() ? "No answer was changed, so there is nothing to correct." : null);
        var wasCritical = assessment.Critical;
        db.RecordVersions.Add(RecordVersion.Of(assessment, reason, acting.Me.Id, acting.Now));
        assessment.Amend(FilledAnswers.Of(filled, form.Loinc, "amended"), reason);
        if (assessment.Critical != wasCritical) await safety.Raise(assessment);
        await acting.Save(this, new Deed(id, assessment.Heading) { CaseId = assessment.CaseId, Reason = reason });
    }
}
