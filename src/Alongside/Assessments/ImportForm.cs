using Alongside.Ledger;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Assessments;

/// <summary>Takes a published Questionnaire into use as it is. A newer version retires the one before; answers given keep theirs.</summary>
[Act("form.imported")]
public sealed class ImportForm(AlongsideDb db, Acting acting)
{
    /// <exception cref="RefusedException">The file cannot be used, or this version is here already.</exception>
    public async Task<Guid> Run(FormFile file, Sensitivity label = Sensitivity.General)
    {
        if (file.Form is not { } questionnaire)
            throw new RefusedException($"{file.FileName} cannot be used: {file.Faults.First(fault => fault.Prevents).Reason}");
        var form = AssessmentForm.Of(questionnaire, file.Json, label, acting.Me.Id, acting.Now);
        var others = await db.AssessmentForms.Where(row => row.Url == form.Url).ToListAsync();
        others.AddRange(db.AssessmentForms.Local.Where(row => row.Url == form.Url && !others.Contains(row)).ToList());
        Refusal.If(others.Exists(row => row.FormVersion == form.FormVersion) ? WhyTwice(form) : null);
        foreach (var before in others.Where(row => row.State == FormState.Active)) before.Retire();
        db.AssessmentForms.Add(form);
        await acting.Save(this, new Deed(form.Id, $"{form.Title}, {form.VersionInWords}"));
        return form.Id;
    }

    private static string WhyTwice(AssessmentForm form) => form.HasVersion
        ? $"“{form.Title}” is here already in this version ({form.FormVersion}). A changed form needs a new version in its file."
        : $"“{form.Title}” is here already, and this file is the same.";
}
