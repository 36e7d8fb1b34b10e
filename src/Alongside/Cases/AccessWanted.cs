using Alongside.Accounts;
using Alongside.Cases.Transfers;
using Alongside.Privacy;
using Alongside.Shared;
using Alongside.Shared.Database;

namespace Alongside.Cases;

/// <summary>Who sees a case and why, from what has been loaded and is about to be saved.</summary>
internal static class AccessWanted
{
    public static IEnumerable<(Guid WorkerId, AccessSource Source, AccessLevel Level)> On(AlongsideDb db, Case row)
    {
        var current = db.Assignments.Local.Where(assignment => assignment.CaseId == row.Id && assignment.IsCurrent).ToList();
        foreach (var assignment in current)
            yield return (assignment.WorkerId, AccessSource.Assignment,
                assignment.Role == AssignmentRole.Supervisor ? AccessLevel.Manage : AccessLevel.Write);

        foreach (var team in TeamsOf(db, current))
        {
            if (team.SupervisorId is { } supervisor && Has(db, supervisor, Role.Supervisor)) yield return (supervisor, AccessSource.Supervision, AccessLevel.Manage);
            if (!team.SharesCases) continue;
            foreach (var member in db.Workers.Local.Where(worker => worker.TeamId == team.Id && (worker.Roles & Roles.Casework) != 0))
                yield return (member.Id, AccessSource.Team, AccessLevel.Read);
        }

        foreach (var link in db.Set<WorkerProgramme>().Local.Where(link => link.ProgrammeId == row.ProgrammeId && Has(db, link.WorkerId, Role.ProgrammeManager)))
            yield return (link.WorkerId, AccessSource.Programme, AccessLevel.Manage);

        foreach (var offer in db.Transfers.Local.Where(transfer => transfer.CaseId == row.Id && transfer.State == TransferState.Offered))
            yield return (offer.ToWorkerId, AccessSource.Transfer, AccessLevel.Read);

        if (row.State is CaseState.Inquiry or CaseState.Screening)
            yield return (row.BegunById, AccessSource.Intake, AccessLevel.Write);
    }

    private static IEnumerable<Team> TeamsOf(AlongsideDb db, List<Assignment> current) => db.Workers.Local
        .Where(worker => worker.TeamId is not null && current.Exists(assignment => assignment.WorkerId == worker.Id))
        .Select(worker => worker.TeamId!.Value).Distinct()
        .Select(id => db.Teams.Local.First(team => team.Id == id)).ToList();

    private static bool Has(AlongsideDb db, Guid workerId, Role role) =>
        db.Workers.Local.FirstOrDefault(worker => worker.Id == workerId)?.Roles.HasFlag(role) == true;
}
