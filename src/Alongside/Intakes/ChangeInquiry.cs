using Alongside.Ledger;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Intakes;

/// <summary>What was said, corrected or completed while nobody has decided yet.</summary>
[Act("inquiry.changed")]
public sealed class ChangeInquiry(AlongsideDb db, Acting acting)
{
    private static readonly InquiryFormRules Rules = new();

    public async Task Run(Guid id, InquiryForm form)
    {
        Rules.Check(form);
        var inquiry = await db.Inquiries.VisibleTo(acting.Me).FirstOrDefaultAsync(row => row.Id == id).OrMissing();
        if (form.Version is { } begun) db.Entry(inquiry).Property(row => row.Version).OriginalValue = begun;
        inquiry.Change(form.Facts());
        await acting.Save(this, inquiry.AsDeed());
    }
}
