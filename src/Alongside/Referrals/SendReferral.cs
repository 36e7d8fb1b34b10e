using Alongside.Consents;
using Alongside.Ledger;
using Alongside.Privacy;
using Alongside.ServiceDirectory;
using Alongside.Shared;
using Alongside.Shared.Database;

namespace Alongside.Referrals;

/// <summary>Records that the worker gave the referral to the partner: only what a consent or the law lets leave.</summary>
[Act("referral.sent")]
public sealed class SendReferral(AlongsideDb db, Acting acting, ReferralDrafting drafting, LogDisclosure log)
{
    private static readonly SendFormRules Rules = new();

    public async Task Run(Guid id, SendForm form)
    {
        Rules.Check(form);
        var referral = await drafting.Load(id);
        await acting.Me.MustWrite(referral.CaseId);
        Refusal.If(ReferralMoves.WhyNot(referral.Status, ReferralStatus.Sent));
        var packet = await drafting.PacketOf(referral);
        var facts = await db.Leave(referral, packet, form.Exception, form.ExceptionBecause);
        var decision = Disclosures.Decide(facts, acting.Today);
        var source = new DisclosureSource(referral.CaseId, referral.PersonId, id, $"Referral to {referral.ServiceName}: {referral.Need.InWords()}");
        if (decision is Decision.Refused refused)
        {
            await log.Run(source, facts, decision);
            throw new RefusedException($"Not sent, because {refused.Because}. Record a consent, or share less.");
        }
        referral.Send(Packet.InWords(packet), form.SentBy!.Value, acting.Today, acting.Me.Id, acting.Now);
        using (acting.Together()) await log.Run(source, facts, decision);
        await acting.Save(this, new Deed(id, $"Referral to {referral.ServiceName}") { CaseId = referral.CaseId, People = [referral.PersonId], Reason = decision.InWords });
    }
}
