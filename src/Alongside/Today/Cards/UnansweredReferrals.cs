using Alongside.People;
using Alongside.Referrals;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Today.Cards;

/// <summary>The worker's referrals that nobody has answered in the agreed days, the longest waited for first.</summary>
internal sealed class UnansweredReferrals(AlongsideDb db, Me me, AgencyClock clock) : ITodayCard
{
    public string Heading => "Referrals without an answer";
    public Role For => Roles.Casework;
    public string? MoreHref => "/referrals";
    public string? Empty => null;

    public async Task<IReadOnlyList<TodayRow>> Read(int most)
    {
        var people = db.People;
        return await db.Unanswered(me, clock.Today).AsNoTracking().OrderBy(row => row.SortDay).ThenByDescending(row => row.Id).Take(most)
            .Select(row => new TodayRow(row.ServiceName, $"/referrals/{row.Id}", "Answer")
            {
                Day = row.ReplyDue,
                IsDue = true,
                CaseId = row.CaseId,
                Client = people.Where(person => person.Id == row.PersonId).Select(person => person.DisplayName).First(),
                Detail = row.Receiver == row.ServiceName ? null : row.Receiver,
            })
            .ToListAsync();
    }
}
