using Alongside.Ledger;
using Alongside.Privacy;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Assessments;

/// <summary>Opens a form for a case, as a draft that keeps every answer from the first on.</summary>
[Act("assessment.begun")]
public sealed class BeginAssessment(AlongsideDb db, Acting acting, Filling filling)
{
    /// <param name="id">Made by the page, so that the same post again opens the same draft.</param>
    public async Task<Guid> Run(Guid id, Guid caseId, Guid formId)
    {
        await acting.Me.MustWrite(caseId);
        if (await db.Assessments.AnyAsync(row => row.Id == id && row.CaseId == caseId)) return id;
        var form = await db.AssessmentForms.AsNoTracking().FirstOrDefaultAsync(row => row.Id == formId).OrMissing();
        Refusal.If(AssessmentRules.WhyNotBegin(form));
        Refusal.If(acting.Me.Labels.Contains(form.Label) ? null : $"This form is labelled {form.Label.InWords()}, which you are not granted.");
        var assessment = Assessment.Begin(id, caseId, form, acting.Me.Id, acting.Now);
        assessment.Keep(FilledAnswers.Of(filling.Blank(form), form.Loinc, "in-progress"));
        db.Assessments.Add(assessment);
        await acting.Save(this, new Deed(id, form.Title) { CaseId = caseId });
        return id;
    }
}
