using Alongside.Cases;
using Alongside.Cases.Clocks;
using Alongside.People;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Today.Cards;

/// <summary>Assessments and plans of the worker's primary cases that are due within a week or late.</summary>
internal sealed class ClocksRunningOut(AlongsideDb db, Me me, AgencyClock clock) : ITodayCard
{
    private const int Days = 7;

    public string Heading => "Due soon on your cases";
    public Role For => Roles.Casework;
    public string? MoreHref => "/cases";
    public string? Empty => null;

    public async Task<IReadOnlyList<TodayRow>> Read(int most)
    {
        var until = clock.Today.AddDays(Days);
        var mine = db.Assignments.Where(row => row.WorkerId == me.Id && row.Role == AssignmentRole.Primary && row.Until == null).Select(row => row.CaseId);
        var people = db.People;
        var due = await db.Clocks.AsNoTracking().Where(row => row.State == ClockState.Running && row.Due <= until && mine.Contains(row.CaseId))
            .Join(db.Cases.VisibleTo(me), row => row.CaseId, file => file.Id, (row, file) => new { Clock = row, Client = people.First(person => person.Id == file.ClientId).DisplayName })
            .OrderBy(row => row.Clock.Due).ThenBy(row => row.Clock.Id).Take(most).ToListAsync();
        return
        [
            .. due.Select(row => new TodayRow(row.Clock.Kind.InWords(), $"/cases/{row.Clock.CaseId}/{PageOf(row.Clock.Kind)}", "Start")
            {
                Day = row.Clock.Due, IsDue = true, CaseId = row.Clock.CaseId, Client = row.Client, Detail = $"set by {row.Clock.Rule}",
            }),
        ];
    }

    private static string PageOf(ClockKind kind) => kind == ClockKind.FirstAssessment ? "assessments" : "plan";
}
