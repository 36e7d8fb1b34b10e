using Alongside.Ledger;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Assessments;

/// <summary>Takes a form out of use; what was answered with it stays.</summary>
[Act("form.retired")]
public sealed class RetireForm(AlongsideDb db, Acting acting)
{
    public async Task Run(Guid id)
    {
        var form = await db.AssessmentForms.FirstOrDefaultAsync(row => row.Id == id).OrMissing();
        form.Retire();
        await acting.Save(this, new Deed(id, form.Title));
    }
}

/// <summary>Takes a retired form into use again.</summary>
[Act("form.used-again")]
public sealed class UseFormAgain(AlongsideDb db, Acting acting)
{
    public async Task Run(Guid id)
    {
        var form = await db.AssessmentForms.FirstOrDefaultAsync(row => row.Id == id).OrMissing();
        var other = await db.AssessmentForms.AnyAsync(row => row.Url == form.Url && row.State == FormState.Active);
        Refusal.If(other ? "Another version of this form is in use: retire it first." : null);
        form.UseAgain();
        await acting.Save(this, new Deed(id, form.Title));
    }
}
