using Alongside.Ledger;
using Alongside.Privacy;
using Alongside.Records;
using Alongside.Shared;
using Alongside.Shared.Database;
using FluentValidation;
using FluentValidation.Results;

namespace Alongside.Assessments;

/// <summary>Corrects a complete assessment with a reason; the answers before stay readable beside it.</summary>
[Act("assessment.amended")]
public sealed class AmendAssessment(AlongsideDb db, Acting acting, Filling filling)
{
    public async Task Run(Guid id, AnswersForm posted, string? reason)
    {
        if (string.IsNullOrWhiteSpace(reason)) throw new ValidationException([new ValidationFailure("Reason", "Say why the answers are corrected.")]);
        var (assessment, form, _) = await filling.Open(id);
        await acting.Me.MustWrite(assessment.CaseId);
        Refusal.If(RecordMoves.WhyNot(assessment.State, RecordState.Amended));
        Refusal.If(posted.Version is { } version && version != assessment.Version ? "Somebody corrected this after you opened it. Your answers are still on this page; open it in a new tab and compare." : null);
        var filled = filling.Fill(form, assessment.Answers, posted);
        AssessmentRules.MustBeComplete(Filling.WhyNotComplete(filled));
        db.RecordVersions.Add(RecordVersion.Of(assessment, reason.Trim(), acting.Me.Id, acting.Now));
        assessment.Amend(FilledAnswers.Of(filled, form.Loinc, "amended"), reason.Trim());
        await acting.Save(this, new Deed(id, assessment.Heading) { CaseId = assessment.CaseId, Reason = reason.Trim() });
    }
}
