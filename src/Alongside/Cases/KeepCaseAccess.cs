using Alongside.Accounts;
using Alongside.Ledger;
using Alongside.Privacy;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Cases;

/// <summary>Brings <see cref="CaseAccess"/> in step with assignments, teams, supervision and programmes, in the save that changes them.</summary>
internal sealed class KeepCaseAccess : IBeforeSave
{
    public async Task Prepare(AlongsideDb db)
    {
        KeepPeople(db);
        var caseIds = await Affected(db);
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

    private static async Task<HashSet<Guid>> Affected(AlongsideDb db)
    {
        var changed = db.ChangeTracker.Entries().Where(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted).ToList();
        var cases = changed.Select(entry => entry.Entity).OfType<Assignment>().Select(assignment => assignment.CaseId).ToHashSet();
        cases.UnionWith(changed.Where(entry => entry.State == EntityState.Added).Select(entry => entry.Entity).OfType<Case>().Select(row => row.Id));
        var workers = changed.Where(entry => entry.State == EntityState.Modified).Select(entry => entry.Entity).OfType<Worker>().Select(worker => worker.Id).ToList();
        var teams = changed.Where(entry => entry.State == EntityState.Modified).Select(entry => entry.Entity).OfType<Team>().Select(team => (Guid?)team.Id).ToList();
        var programmes = changed.Select(entry => entry.Entity).OfType<WorkerProgramme>().Select(link => link.ProgrammeId).ToList();
        if (workers.Count + teams.Count > 0)
        {
            var moved = db.Workers.Where(worker => workers.Contains(worker.Id) || teams.Contains(worker.TeamId)).Select(worker => worker.Id);
            cases.UnionWith(await db.Assignments.Where(row => moved.Contains(row.WorkerId)).Select(row => row.CaseId).ToListAsync());
        }
        if (programmes.Count > 0)
            cases.UnionWith(await db.Cases.Where(row => programmes.Contains(row.ProgrammeId)).Select(row => row.Id).ToListAsync());
        return cases;
    }

    private static async Task Rebuild(AlongsideDb db, Guid[] caseIds)
    {
        await db.Cases.Where(row => caseIds.Contains(row.Id)).LoadAsync();
        await db.Assignments.Where(row => caseIds.Contains(row.CaseId)).LoadAsync();
        await db.CaseAccess.Where(row => caseIds.Contains(row.CaseId)).LoadAsync();
        await db.Teams.LoadAsync();
        var assigned = db.Assignments.Local.Where(row => caseIds.Contains(row.CaseId)).Select(row => row.WorkerId).ToHashSet();
        await db.Workers.Where(worker => assigned.Contains(worker.Id)).LoadAsync();
        var teamIds = db.Workers.Local.Select(worker => worker.TeamId).Where(id => id is not null).ToHashSet();
        await db.Workers.Where(worker => teamIds.Contains(worker.TeamId)).LoadAsync();
        await db.Set<WorkerProgramme>().LoadAsync();

        foreach (var row in db.Cases.Local.Where(row => caseIds.Contains(row.Id)).ToList())
        {
            var wanted = Wanted(db, row).GroupBy(access => (access.WorkerId, access.Source)).ToDictionary(group => group.Key, group => group.Max(access => access.Level));
            foreach (var present in db.CaseAccess.Local.Where(access => access.CaseId == row.Id && access.Source != AccessSource.BreakGlass).ToList())
            {
                if (wanted.Remove((present.WorkerId, present.Source), out var level)) present.Level = level;
                else db.CaseAccess.Remove(present);
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

    private static IEnumerable<(Guid WorkerId, AccessSource Source, AccessLevel Level)> Wanted(AlongsideDb db, Case row)
    {
        var current = db.Assignments.Local.Where(assignment => assignment.CaseId == row.Id && assignment.IsCurrent).ToList();
        foreach (var assignment in current)
            yield return (assignment.WorkerId, AccessSource.Assignment,
                assignment.Role == AssignmentRole.Supervisor ? AccessLevel.Manage : AccessLevel.Write);

        var teams = db.Workers.Local
            .Where(worker => worker.TeamId is not null && current.Any(assignment => assignment.WorkerId == worker.Id))
            .Select(worker => db.Teams.Local.First(team => team.Id == worker.TeamId)).Distinct().ToList();
        foreach (var team in teams)
        {
            if (team.SupervisorId is { } supervisor) yield return (supervisor, AccessSource.Supervision, AccessLevel.Manage);
            if (!team.SharesCases) continue;
            foreach (var member in db.Workers.Local.Where(worker => worker.TeamId == team.Id && (worker.Roles & Roles.Casework) != 0))
                yield return (member.Id, AccessSource.Team, AccessLevel.Read);
        }

        foreach (var manager in db.Set<WorkerProgramme>().Local.Where(link => link.ProgrammeId == row.ProgrammeId))
            yield return (manager.WorkerId, AccessSource.Programme, AccessLevel.Manage);
    }
}
