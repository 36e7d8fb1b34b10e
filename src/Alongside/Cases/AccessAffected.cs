using Alongside.Accounts;
using Alongside.Cases.CareTeam;
using Alongside.Cases.Transfers;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Alongside.Cases;

/// <summary>The cases whose readers may differ after a save.</summary>
internal static class AccessAffected
{
    public static async Task<HashSet<Guid>> By(AlongsideDb db)
    {
        var changed = db.ChangeTracker.Entries().Where(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted).ToList();
        var cases = new HashSet<Guid>();
        cases.UnionWith(Of<Assignment>(changed).Select(entry => entry.Entity.CaseId));
        cases.UnionWith(Of<Transfer>(changed).Select(entry => entry.Entity.CaseId));
        cases.UnionWith(Of<CaseBar>(changed).Select(entry => entry.Entity.CaseId));
        cases.UnionWith(Of<Case>(changed)
            .Where(entry => entry.State == EntityState.Added || Changed(entry, nameof(Case.State)) || Changed(entry, nameof(Case.ProgrammeId)))
            .Select(entry => entry.Entity.Id));
        await AddOfWorkers(db, changed, cases);
        await AddOfProgrammes(db, changed, cases);
        return cases;
    }

    /// <summary>A worker who changes team or role, and a team that changes supervisor or sharing, touch all cases of these teams.</summary>
    private static async Task AddOfWorkers(AlongsideDb db, List<EntityEntry> changed, HashSet<Guid> cases)
    {
        var workers = Moved(changed).ToList();
        var teams = workers.SelectMany(entry => new[] { (Guid?)entry.Property(nameof(Worker.TeamId)).OriginalValue, entry.Entity.TeamId })
            .Concat(Of<Team>(changed).Where(entry => entry.State == EntityState.Modified).Select(entry => (Guid?)entry.Entity.Id))
            .Where(id => id is not null).Distinct().ToList();
        var moved = workers.Select(entry => entry.Entity.Id).ToList();
        if (moved.Count + teams.Count == 0) return;
        var touched = db.Workers.Where(worker => moved.Contains(worker.Id) || teams.Contains(worker.TeamId)).Select(worker => worker.Id);
        cases.UnionWith(await db.Assignments.Where(row => row.Until == null && touched.Contains(row.WorkerId)).Select(row => row.CaseId).ToListAsync());
    }

    private static async Task AddOfProgrammes(AlongsideDb db, List<EntityEntry> changed, HashSet<Guid> cases)
    {
        var programmes = Of<WorkerProgramme>(changed).Select(entry => entry.Entity.ProgrammeId).ToHashSet();
        var newRoles = Moved(changed).Where(entry => Changed(entry, nameof(Worker.Roles))).Select(entry => entry.Entity.Id).ToList();
        if (newRoles.Count > 0)
        {
            programmes.UnionWith(await db.Set<WorkerProgramme>().Where(link => newRoles.Contains(link.WorkerId)).Select(link => link.ProgrammeId).ToListAsync());
            var supervised = db.Teams.Where(team => newRoles.Contains(team.SupervisorId!.Value)).Select(team => (Guid?)team.Id);
            var members = db.Workers.Where(worker => supervised.Contains(worker.TeamId)).Select(worker => worker.Id);
            cases.UnionWith(await db.Assignments.Where(row => row.Until == null && members.Contains(row.WorkerId)).Select(row => row.CaseId).ToListAsync());
        }
        if (programmes.Count > 0)
            cases.UnionWith(await db.Cases.Where(row => programmes.Contains(row.ProgrammeId)).Select(row => row.Id).ToListAsync());
    }

    private static IEnumerable<EntityEntry<Worker>> Moved(List<EntityEntry> changed) => Of<Worker>(changed)
        .Where(entry => entry.State == EntityState.Added || Changed(entry, nameof(Worker.TeamId)) || Changed(entry, nameof(Worker.Roles)));

    private static IEnumerable<EntityEntry<T>> Of<T>(List<EntityEntry> changed) where T : class =>
        changed.Where(entry => entry.Entity is T).Select(entry => entry.Context.Entry((T)entry.Entity));

    private static bool Changed(EntityEntry entry, string property) =>
        entry.Property(property) is { IsModified: true } changed && !Equals(changed.OriginalValue, changed.CurrentValue);
}
