using Alongside.Accounts;
using Alongside.Cases.Transfers;
using Alongside.Ledger;
using Alongside.Privacy;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Cases;

/// <summary>Brings <see cref="CaseAccess"/> in step with all it follows from, in the save that changes it.</summary>
internal sealed class KeepCaseAccess : IBeforeSave
{
    public async Task Prepare(AlongsideDb db)
    {
        KeepPeople(db);
        var caseIds = await AccessAffected.By(db);
        foreach (var chunk in caseIds.Chunk(200)) await Rebuild(db, chunk);
    }

    private static void KeepPeople(AlongsideDb db)
    {
        foreach (var joined in db.ChangeTracker.Entries<Participant>().Where(entry => entry.State == EntityState.Added).Select(entry => entry.Entity).ToList())
        {
            if (db.CasePeople.Local.Any(link => link.CaseId == joined.CaseId && link.PersonId == joined.PersonId)) continue;
            db.CasePeople.Add(new CasePerson { CaseId = joined.CaseId, PersonId = joined.PersonId });
        }
    }

    private static async Task Rebuild(AlongsideDb db, Guid[] caseIds)
    {
        await db.Cases.Where(row => caseIds.Contains(row.Id)).LoadAsync();
        await db.Assignments.Where(row => caseIds.Contains(row.CaseId)).LoadAsync();
        await db.Transfers.Where(row => caseIds.Contains(row.CaseId) && row.State == TransferState.Offered).LoadAsync();
        await db.CaseBars.Where(row => caseIds.Contains(row.CaseId)).LoadAsync();
        await db.CaseAccess.Where(row => caseIds.Contains(row.CaseId)).LoadAsync();
        await db.Teams.LoadAsync();
        await db.Set<WorkerProgramme>().LoadAsync();
        await LoadWorkers(db, caseIds);

        foreach (var row in db.Cases.Local.Where(row => caseIds.Contains(row.Id)).ToList())
        {
            var barred = db.CaseBars.Local.Where(bar => bar.CaseId == row.Id).Select(bar => bar.WorkerId).ToHashSet();
            var wanted = AccessWanted.On(db, row).Where(access => !barred.Contains(access.WorkerId))
                .GroupBy(access => (access.WorkerId, access.Source)).ToDictionary(group => group.Key, group => group.Max(access => access.Level));
            foreach (var present in db.CaseAccess.Local.Where(access => access.CaseId == row.Id).ToList())
            {
                if (wanted.Remove((present.WorkerId, present.Source), out var level)) present.Level = level;
                else if (present.Source != AccessSource.BreakGlass || barred.Contains(present.WorkerId)) db.CaseAccess.Remove(present);
            }
            db.CaseAccess.AddRange(wanted.Select(access => new CaseAccess
            {
                WorkerId = access.Key.WorkerId,
                CaseId = row.Id,
                Source = access.Key.Source,
                Level = access.Value,
            }));
        }
    }

    /// <summary>The workers on the cases, their team-mates, and those who supervise teams or manage programmes.</summary>
    private static async Task LoadWorkers(AlongsideDb db, Guid[] caseIds)
    {
        var named = db.Assignments.Local.Where(row => caseIds.Contains(row.CaseId)).Select(row => row.WorkerId)
            .Concat(db.Teams.Local.Where(team => team.SupervisorId is not null).Select(team => team.SupervisorId!.Value))
            .Concat(db.Set<WorkerProgramme>().Local.Select(link => link.WorkerId)).ToHashSet();
        await db.Workers.Where(worker => named.Contains(worker.Id)).LoadAsync();
        var teams = db.Workers.Local.Select(worker => worker.TeamId).Where(id => id is not null).ToHashSet();
        await db.Workers.Where(worker => teams.Contains(worker.TeamId)).LoadAsync();
    }
}
