using Alongside.Ledger;
using Alongside.Privacy;
using Alongside.Shared;

namespace Alongside.Assessments;

/// <summary>Keeps the answers of a draft as they are, complete or not.</summary>
[Act("assessment.kept")]
public sealed class KeepAnswers(Acting acting, Filling filling)
{
    /// <returns>The draft's new version.</returns>
    public async Task<int> Run(Guid id, AnswersForm posted)
    {
        var (assessment, form, _) = await filling.Open(id);
        await acting.Me.MustWrite(assessment.CaseId);
        Refusal.If(AssessmentRules.WhyNotFill(assessment, posted.Version));
        assessment.Keep(FilledAnswers.Of(filling.Fill(form, assessment.Answers, posted), form.Loinc, "in-progress"));
        await acting.Save(this, new Deed(id, assessment.Title) { CaseId = assessment.CaseId });
        return assessment.Version;
    }
}
