using Alongside.Cases;
using Alongside.Ledger;
using Alongside.Privacy;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Referrals;

/// <summary>Begins a referral; nothing leaves yet.</summary>
[Act("referral.drafted")]
public sealed class DraftReferral(AlongsideDb db, Acting acting, ReferralDrafting drafting)
{
    public async Task<Guid> Run(Guid caseId, ReferralForm form)
    {
        await acting.Me.MustWrite(caseId);
        var facts = await drafting.Facts(caseId, form);
        var client = await db.Cases.Where(row => row.Id == caseId).Select(row => row.ClientId).FirstAsync();
        var referral = Referral.Draft(caseId, client, facts, acting.Me.Id, acting.Now);
        db.Referrals.Add(referral);
        await acting.Save(this, new Deed(referral.Id, $"Referral to {referral.ServiceName}") { CaseId = caseId, People = [client] });
        return referral.Id;
    }
}
