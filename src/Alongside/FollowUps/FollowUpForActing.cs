using Alongside.Accounts;
using Alongside.Cases;
using Alongside.Ledger;
using Alongside.Privacy;
using Alongside.Records;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Alongside.FollowUps;

/// <summary>What the acts on a follow-up begin and end with.</summary>
internal static class FollowUpForActing
{
    /// <exception cref="MissingException">There is no such follow-up, or the worker does not see it.</exception>
    /// <exception cref="RefusedException">It is somebody else's, on a case the worker may only read.</exception>
    public static async Task<FollowUp> FollowUpToChange(this AlongsideDb db, Me me, Guid id)
    {
        var followUp = await db.FollowUps.VisibleTo(me).FirstOrDefaultAsync(row => row.Id == id).OrMissing();
        if (followUp.WorkerId != me.Id && followUp.CaseId is { } caseId) await me.MustWrite(caseId);
        return followUp;
    }

    /// <summary>Tells the case's timeline, when the follow-up is on a case.</summary>
    public static void Tell(this AlongsideDb db, Acting acting, FollowUp followUp, string what, string? text)
    {
        if (followUp.CaseId is { } caseId)
            db.Moments.Add(Moment.Of(caseId, "Follow-up", $"{what}: {followUp.Title}", text ?? "", $"/follow-ups/{followUp.Id}", acting.Me.Id, acting.Now));
    }

    public static async Task<Deed> DeedOn(this AlongsideDb db, FollowUp followUp, string? reason = null)
    {
        var file = followUp.CaseId is { } caseId ? await db.Cases.FindAsync(caseId) : null;
        return new Deed(followUp.Id, followUp.Title) { CaseId = followUp.CaseId, People = file is null ? [] : [file.ClientId], Reason = reason };
    }

    /// <summary>The workers who can take a follow-up: those who see its case, or all who meet clients when it is on none.</summary>
    public static IQueryable<Worker> WhoCanTake(this AlongsideDb db, Guid? caseId)
    {
        var (active, access) = (db.Workers.Where(worker => worker.State == WorkerState.Active), db.CaseAccess);
        return caseId is null
            ? active.Where(worker => (worker.Roles & Roles.ClientWork) != 0)
            : active.Where(worker => access.Any(row => row.CaseId == caseId && row.WorkerId == worker.Id));
    }

    /// <summary>The same workers as the choices of a form, without the one who has it.</summary>
    public static async Task<IReadOnlyList<SelectListItem>> ColleaguesFor(this AlongsideDb db, Guid? caseId, Guid except)
    {
        var workers = await db.WhoCanTake(caseId).Where(worker => worker.Id != except).OrderBy(worker => worker.Name)
            .Select(worker => new { worker.Id, worker.Name }).ToListAsync();
        return [.. workers.Select(worker => new SelectListItem(worker.Name, worker.Id.ToString()))];
    }
}
