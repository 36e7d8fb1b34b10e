using Alongside.Cases;
using Alongside.Cases.Transfers;
using Alongside.FollowUps;
using Alongside.Privacy;
using Alongside.Shared;
using Alongside.Shared.Database;

namespace Alongside.Supervision;

/// <summary>The rows behind the numbers: counted and listed from the same place.</summary>
internal static class Behind
{
    /// <summary>Follow-ups past their day, on the cases one answers for.</summary>
    public static IQueryable<FollowUp> Overdue(AlongsideDb db, Me me, DateOnly today)
    {
        var managed = me.CaseIds(AccessLevel.Manage);
        return db.FollowUps.Where(row => row.State == FollowUpState.Open && row.Due < today && row.CaseId != null && managed.Contains(row.CaseId.Value));
    }

    /// <summary>Transfers that nobody has answered, of the cases one answers for.</summary>
    public static IQueryable<Transfer> Waiting(AlongsideDb db, Me me)
    {
        var managed = me.CaseIds(AccessLevel.Manage);
        return db.Transfers.Where(row => row.State == TransferState.Offered && managed.Contains(row.CaseId));
    }
}
