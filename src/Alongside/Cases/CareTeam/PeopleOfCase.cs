using Alongside.Accounts;
using Alongside.People;
using Alongside.Privacy;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Cases.CareTeam;

/// <summary>The people of a case and its readers, as the page shows them.</summary>
public sealed record PeopleOfCase(
    IReadOnlyList<PartLine> Parts, IReadOnlyList<AssignmentLine> Assignments, IReadOnlyList<ReaderLine> Readers, IReadOnlyList<BarLine> Bars)
{
    /// <summary>Those of today and the newest of those before.</summary>
    public const int Most = 100;

    public static async Task<PeopleOfCase> Read(AlongsideDb db, Guid caseId)
    {
        var (people, workers) = (db.People, db.Workers);
        var parts = await db.Participants.AsNoTracking().Where(row => row.CaseId == caseId)
            .OrderBy(row => row.Until != null).ThenByDescending(row => row.From).ThenBy(row => row.Id).Take(Most)
            .Join(people, row => row.PersonId, person => person.Id, (row, person) => new PartLine(row, person.DisplayName)).ToListAsync();
        var assignments = await db.Assignments.AsNoTracking().Where(row => row.CaseId == caseId)
            .OrderBy(row => row.Until != null).ThenByDescending(row => row.From).ThenBy(row => row.Id).Take(Most)
            .Join(workers, row => row.WorkerId, worker => worker.Id, (row, worker) => new AssignmentLine(row, worker.Name)).ToListAsync();
        var access = await db.CaseAccess.AsNoTracking().Where(row => row.CaseId == caseId)
            .Join(workers, row => row.WorkerId, worker => worker.Id, (row, worker) => new { worker.Id, worker.Name, row.Source, row.Level }).ToListAsync();
        var bars = await db.CaseBars.AsNoTracking().Where(row => row.CaseId == caseId)
            .Join(workers, row => row.WorkerId, worker => worker.Id, (row, worker) => new BarLine(row, worker.Name)).ToListAsync();
        return new(
            [.. parts.OrderBy(line => line.Part.Role).ThenBy(line => line.Name)],
            [.. assignments.OrderBy(line => line.Assignment.Role).ThenByDescending(line => line.Assignment.From)],
            [.. access.GroupBy(row => (row.Id, row.Name)).OrderBy(group => group.Key.Name).Select(group => new ReaderLine(
                group.Key.Name, group.Max(row => row.Level), string.Join(", and ", group.Select(row => AccessWords.Why(row.Source)))))],
            [.. bars.OrderBy(line => line.Name)]);
    }
}

public sealed record PartLine(Participant Part, string Name);

public sealed record AssignmentLine(Assignment Assignment, string Name);

public sealed record ReaderLine(string Name, AccessLevel Level, string Why);

public sealed record BarLine(CaseBar Bar, string Name);

public static class AccessWords
{
    public static string Why(AccessSource source) => source switch
    {
        AccessSource.Assignment => "works on it",
        AccessSource.Team => "is in the same team, which shares its cases",
        AccessSource.Programme => "manages the programme",
        AccessSource.Supervision => "supervises a worker on it",
        AccessSource.BreakGlass => "opened it in an emergency",
        AccessSource.Intake => "took the first contact",
        _ => "was offered it",
    };

    public static string InWords(this AccessLevel level) => level switch
    {
        AccessLevel.Read => "reads",
        AccessLevel.Write => "reads and writes",
        _ => "manages",
    };
}
