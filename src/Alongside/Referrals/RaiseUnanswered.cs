using Alongside.Accounts;
using Alongside.FollowUps;
using Alongside.Ledger;
using Alongside.Privacy;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Referrals;

/// <summary>Makes a follow-up of every referral that nobody has answered in the agreed days. Safe to run again: each is raised once.</summary>
[Act("referral.unanswered")]
public sealed class RaiseUnanswered(AlongsideDb db, Acting acting, AddFollowUp addFollowUp)
{
    /// <returns>How many follow-ups were made.</returns>
    public async Task<int> Run(DateOnly today)
    {
        var due = await db.Referrals.Where(row => row.Raised == null && (row.Status == ReferralStatus.Sent || row.Status == ReferralStatus.Received) && row.ReplyDue < today)
            .OrderBy(row => row.ReplyDue).Take(500).ToListAsync();
        var raised = 0;
        foreach (var referral in due.Where(row => ReferralRules.WhyNotRaise(row, today) is null))
        {
            if (await WorkerFor(referral) is not { } worker) continue;
            acting.Me.Become(worker.Id, $"Alongside, for {worker.Name}", worker.Roles, worker.Labels);
            referral.Raise(today);
            using (acting.Together()) await addFollowUp.Run(FollowUp(referral, worker.Id, today));
            await acting.Save(this, new Deed(referral.Id, $"Referral to {referral.ServiceName}") { CaseId = referral.CaseId, People = [referral.PersonId] });
            raised++;
        }
        return raised;
    }

    private static FollowUpForm FollowUp(Referral referral, Guid workerId, DateOnly today)
    {
        var name = referral.Label == Sensitivity.General ? referral.ServiceName : "the partner";
        return new FollowUpForm
        {
            Title = Cut($"No answer from {name}: ask about the referral"),
            CaseId = referral.CaseId,
            SourceId = referral.Id,
            WorkerId = workerId,
            Due = today,
            Details = $"Sent {referral.Sent:MMMM d}, an answer was due by {referral.ReplyDue:MMMM d}.",
        };
    }

    /// <summary>Who sent it, while they still work on the case; else its primary worker, or whoever may change it.</summary>
    private async Task<Worker?> WorkerFor(Referral referral)
    {
        var access = db.CaseAccess;
        return await db.Workers.AsNoTracking()
            .Where(worker => worker.State == WorkerState.Active && access.Any(row => row.WorkerId == worker.Id && row.CaseId == referral.CaseId && row.Level != AccessLevel.Read))
            .OrderByDescending(worker => worker.Id == referral.AuthorId)
            .ThenByDescending(worker => access.Any(row => row.WorkerId == worker.Id && row.CaseId == referral.CaseId && row.Source == AccessSource.Assignment))
            .ThenBy(worker => worker.Id).FirstOrDefaultAsync();
    }

    private static string Cut(string title) => title.Length <= FollowUpRules.LongestTitle ? title : title[..(FollowUpRules.LongestTitle - 1)] + "…";
}
