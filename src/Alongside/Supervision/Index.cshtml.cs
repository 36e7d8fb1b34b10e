using Alongside.Accounts;
using Alongside.Cases;
using Alongside.Cases.Caseload;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Shared.Rooms;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Supervision;

/// <summary>The workers one answers for and their load; each number opens the list behind it.</summary>
public sealed class IndexModel(AlongsideDb db, Me me, AgencyClock clock) : RoomPage
{
    public const int QuietDays = 30;

    private static readonly CaseloadFilter Managed = new() { Show = CaseloadShow.Team };

    public static readonly IReadOnlyList<Measure> CaseMeasures =
    [
        new("Cases in work", Managed),
        new("Urgent", Managed with { Urgent = true }),
        new($"No contact in {QuietDays} days", Managed with { Quiet = QuietDays }),
        new("Being closed", Managed with { State = nameof(CaseState.Closing) }),
        new("Closed", Managed with { State = nameof(CaseState.Closed) }),
    ];

    public IReadOnlyList<MemberLine> Members { get; private set; } = [];

    public override async Task Load()
    {
        var counts = new List<Dictionary<Guid, int>>();
        foreach (var measure in CaseMeasures)
            counts.Add(await measure.Filter.Of(db.Caseload.AsNoTracking(), me, clock).Where(row => row.PrimaryWorkerId != null)
                .GroupBy(row => row.PrimaryWorkerId!.Value).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(row => row.Key, row => row.Count));
        var overdue = await Behind.Overdue(db, me, clock.Today)
            .GroupBy(row => row.WorkerId).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(row => row.Key, row => row.Count);
        var waiting = await Behind.Waiting(db, me)
            .GroupBy(row => row.ToWorkerId).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(row => row.Key, row => row.Count);

        var withNumbers = counts.Append(overdue).Append(waiting).SelectMany(count => count.Keys).Distinct().ToList();
        var teams = db.Teams.Where(team => team.SupervisorId == me.Id).Select(team => (Guid?)team.Id);
        var members = await db.Workers.AsNoTracking().Where(worker => withNumbers.Contains(worker.Id)
            || (worker.State == WorkerState.Active && teams.Contains(worker.TeamId))).OrderBy(worker => worker.Name).ToListAsync();
        Members = [.. members.Select(worker => new MemberLine(worker.Id, worker.Name, worker.JobTitle,
            [.. counts.Select(count => count.GetValueOrDefault(worker.Id))], overdue.GetValueOrDefault(worker.Id), waiting.GetValueOrDefault(worker.Id)))];
    }

    public Task OnGet() => Load();
}

/// <summary>A number of the page and the caseload list that it counts.</summary>
public sealed record Measure(string Name, CaseloadFilter Filter)
{
    public string LinkFor(Guid? worker) => (Filter with { Worker = worker }).Link();
}

public sealed record MemberLine(Guid WorkerId, string Name, string? JobTitle, IReadOnlyList<int> Cases, int Overdue, int Waiting);
