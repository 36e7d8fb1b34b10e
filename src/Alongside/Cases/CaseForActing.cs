using Alongside.Accounts;
using Alongside.Ledger;
using Alongside.Privacy;
using Alongside.Records;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Cases;

/// <summary>What every act on a case begins and ends with.</summary>
internal static class CaseForActing
{
    /// <exception cref="MissingException">The worker does not see the case.</exception>
    /// <exception cref="RefusedException">The worker may not act on it at this level.</exception>
    public static async Task<Case> CaseFor(this AlongsideDb db, Me me, Guid caseId, AccessLevel level = AccessLevel.Write)
    {
        await (level == AccessLevel.Manage ? me.MustManage(caseId) : me.MustWrite(caseId));
        return await db.Cases.Include(row => row.Assignments).Include(row => row.Participants).FirstAsync(row => row.Id == caseId);
    }

    /// <summary>Tells the timeline what happened.</summary>
    public static void Tell(this AlongsideDb db, Acting acting, Guid caseId, string kind, string title, string? text, string? page = null) =>
        db.Moments.Add(Moment.Of(caseId, kind, title, text ?? "", page is null ? $"/cases/{caseId}" : $"/cases/{caseId}/{page}", acting.Me.Id, acting.Now));

    public static Deed About(this Case file, string? reason = null, Guid? subject = null, string? what = null) =>
        new(subject ?? file.Id, what ?? $"Case {file.Number}") { CaseId = file.Id, People = [file.ClientId], Reason = reason };

    public static Task<string> NameOfWorker(this AlongsideDb db, Guid workerId) =>
        db.Workers.Where(row => row.Id == workerId).Select(row => row.Name).FirstAsync();

    /// <summary>Why the worker may not come onto the case; null when nothing bars them.</summary>
    public static async Task<string?> WhyBarred(this AlongsideDb db, Guid caseId, Guid workerId) =>
        await db.CaseBars.AnyAsync(bar => bar.CaseId == caseId && bar.WorkerId == workerId) ? "This worker is barred from the case." : null;
}
