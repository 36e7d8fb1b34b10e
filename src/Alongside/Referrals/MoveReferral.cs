using Alongside.FollowUps;
using Alongside.Ledger;
using Alongside.Plans;
using Alongside.Privacy;
using Alongside.Records;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Referrals;

/// <summary>Writes down what the partner answered, or what became of the referral.</summary>
[Act("referral.moved")]
public sealed class MoveReferral(AlongsideDb db, Acting acting, ReferralDrafting drafting, FinishFollowUp finishFollowUp, RecordProgress recordProgress)
{
    private static readonly MoveFormRules Rules = new();

    public async Task Run(Guid id, MoveForm form)
    {
        Rules.Check(form);
        var referral = await drafting.Load(id);
        await acting.Me.MustWrite(referral.CaseId);
        Refusal.If(form.Turn is null || form.Turn == referral.Turn ? null
            : $"Somebody else has moved this referral since you opened it: it is now {referral.Status.InWords()}. What you wrote is still here.");
        var reply = new Reply(form.To!.Value, form.On ?? acting.Today) { Day = form.Day, Reason = form.Reason?.Trim(), GotIt = form.GotIt };
        if (reply.On > acting.Today) throw FieldFault.On<MoveForm>(move => move.On, "That day has not come yet.");
        referral.Take(reply, acting.Me.Id, acting.Now);
        if (referral.Sent is not null) Tell(referral, reply);
        if (!referral.Status.AwaitsReply()) await SettleFollowUps(id);
        if (referral.Status is ReferralStatus.Completed or ReferralStatus.Ended) await WriteBack(referral, reply);
        await acting.Save(this, new Deed(id, ReferralRules.Title(reply.To, referral.ServiceName)) { CaseId = referral.CaseId, People = [referral.PersonId], Reason = reply.Reason });
    }

    private void Tell(Referral referral, Reply reply) => db.Moments.Add(Moment.Of(
        referral.CaseId, "Referral", ReferralRules.Title(reply.To, referral.ServiceName), reply.Reason ?? "", $"/referrals/{referral.Id}", acting.Me.Id, acting.Now, referral.Label));

    /// <summary>The goal that the referral hangs on learns what came of it, while it is still worked on.</summary>
    private async Task WriteBack(Referral referral, Reply reply)
    {
        if (referral.GoalId is not { } goal || !await db.Goals.AnyAsync(row => row.Id == goal && row.State == GoalState.Open)) return;
        using (acting.Together())
            await recordProgress.Run(new ProgressForm { GoalId = goal, On = reply.On, Words = ReferralRules.Outcome(referral, reply), SourceId = referral.Id });
    }

    private async Task SettleFollowUps(Guid id)
    {
        var open = await db.FollowUps.VisibleTo(acting.Me).Where(row => row.SourceId == id && row.State == FollowUpState.Open).Select(row => row.Id).ToListAsync();
        using (acting.Together())
            foreach (var followUp in open) await finishFollowUp.Run(followUp);
    }
}
