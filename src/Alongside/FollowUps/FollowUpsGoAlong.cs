using Alongside.Cases.Transfers;
using Alongside.Ledger;
using Alongside.Records;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.FollowUps;

/// <summary>The open follow-ups that the former primary worker has on a case go to the next one with it.</summary>
internal sealed class FollowUpsGoAlong(AlongsideDb db, Acting acting) : IGoesAlong
{
    public async Task<string?> WouldGo(Guid caseId, Guid fromWorkerId) => await Open(caseId, fromWorkerId).CountAsync() is var count and > 0 ? InWords(count) : null;

    public async Task HandOver(Transfer accepted)
    {
        var open = await Open(accepted.CaseId, accepted.FromWorkerId).OrderBy(row => row.Due).ThenBy(row => row.Id).ToListAsync();
        if (open.Count == 0) return;
        foreach (var followUp in open) followUp.HandOver(accepted.ToWorkerId, "The case changed hands.");
        db.Moments.Add(Moment.Of(accepted.CaseId, "Follow-up", $"{InWords(open.Count)} went to the new primary worker",
            string.Join("; ", open.Select(row => row.Title)), $"/cases/{accepted.CaseId}/transfer", acting.Me.Id, acting.Now));
    }

    private IQueryable<FollowUp> Open(Guid caseId, Guid workerId) =>
        db.FollowUps.Where(row => row.CaseId == caseId && row.WorkerId == workerId && row.State == FollowUpState.Open);

    private static string InWords(int count) => count == 1 ? "1 open follow-up" : $"{count} open follow-ups";
}
