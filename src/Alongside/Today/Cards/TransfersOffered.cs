using Alongside.Accounts;
using Alongside.Cases;
using Alongside.Cases.Transfers;
using Alongside.People;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Today.Cards;

/// <summary>Cases that are offered to the worker and wait for an answer.</summary>
internal sealed class TransfersOffered(AlongsideDb db, Me me) : ITodayCard
{
    public string Heading => "Offered to you";
    public Role For => Roles.Casework;
    public string? MoreHref => null;
    public string? Empty => null;

    public async Task<IReadOnlyList<TodayRow>> Read(int most)
    {
        var (people, workers) = (db.People, db.Workers);
        return await db.Transfers.AsNoTracking().Where(row => row.ToWorkerId == me.Id && row.State == TransferState.Offered)
            .Join(db.Cases.VisibleTo(me), row => row.CaseId, file => file.Id, (row, file) => new
            {
                row.Offered,
                file.Id,
                file.ClientId,
                row.Reason,
                From = workers.First(worker => worker.Id == row.FromWorkerId).Name,
            })
            .OrderBy(row => row.Offered).Take(most)
            .Select(row => new TodayRow(people.First(person => person.Id == row.ClientId).DisplayName, $"/cases/{row.Id}/transfer", "Answer")
            {
                At = row.Offered,
                About = row.Id,
                Detail = "from " + row.From + ": " + row.Reason,
            })
            .ToListAsync();
    }
}
