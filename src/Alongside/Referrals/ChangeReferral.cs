using Alongside.Ledger;
using Alongside.Privacy;
using Alongside.Shared;

namespace Alongside.Referrals;

/// <summary>Edits a draft.</summary>
[Act("referral.changed")]
public sealed class ChangeReferral(Acting acting, ReferralDrafting drafting)
{
    public async Task Run(Guid id, ReferralForm form)
    {
        var referral = await drafting.Load(id);
        await acting.Me.MustWrite(referral.CaseId);
        Refusal.If(form.Version == referral.Version ? null
            : "This referral was changed since you opened it. Nothing was overwritten: your text is still here; look at the referral in another window, then save again.");
        referral.Change(await drafting.Facts(referral.CaseId, form));
        await acting.Save(this, new Deed(id, $"Referral to {referral.ServiceName}") { CaseId = referral.CaseId, People = [referral.PersonId] });
    }
}
