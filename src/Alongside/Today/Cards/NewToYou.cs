using Alongside.Cases;
using Alongside.Ledger;
using Alongside.People;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Shared.Design;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Today.Cards;

/// <summary>Cases assigned to the worker in the last days that the worker has not looked at yet.</summary>
internal sealed class NewToYou(AlongsideDb db, Me me, AgencyClock clock) : ITodayCard
{
    private const int Days = 7;

    public string Heading => "New to you";
    public Role For => Roles.Casework;
    public string? MoreHref => null;
    public string? Empty => null;

    public async Task<IReadOnlyList<TodayRow>> Read(int most)
    {
        var (from, people, ledger) = (clock.Today.AddDays(-Days), db.People, db.Ledger);
        var cases = await db.Assignments.AsNoTracking().Where(row => row.WorkerId == me.Id && row.Until == null && row.From >= from)
            .Join(db.Cases.VisibleTo(me), row => row.CaseId, file => file.Id, (row, file) => new { row.From, row.Role, File = file })
            .Where(row => !ledger.Any(entry => entry.CaseId == row.File.Id && entry.IsView && entry.WorkerId == me.Id && entry.Act != LooksNames.Refused))
            .OrderByDescending(row => row.File.IsUrgent).ThenByDescending(row => row.From).ThenBy(row => row.File.Number).Take(most)
            .Select(row => new { row.File.Id, row.File.Concern, row.File.IsUrgent, row.From, Client = people.First(person => person.Id == row.File.ClientId).DisplayName })
            .ToListAsync();
        return
        [
            .. cases.Select(row => new TodayRow(row.Client, $"/cases/{row.Id}", "Open")
            {
                Day = row.From, About = row.Id, Detail = row.Concern, Tag = row.IsUrgent ? (TagKind.Alert, "urgent") : null,
            }),
        ];
    }
}
