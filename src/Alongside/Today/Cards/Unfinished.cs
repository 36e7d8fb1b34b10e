using Alongside.Cases;
using Alongside.People;
using Alongside.Records;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Today.Cards;

/// <summary>Drafts that the worker has not signed, the latest first.</summary>
internal sealed class Unfinished(AlongsideDb db, Me me) : ITodayCard
{
    public string Heading => "Not finished";
    public Role For => Roles.ClientWork;
    public string? MoreHref => null;
    public string? Empty => "No drafts wait for you.";

    public async Task<IReadOnlyList<TodayRow>> Read(int most)
    {
        var (cases, people) = (db.Cases, db.People);
        return await db.Chronicle.VisibleTo(me).AsNoTracking().Where(entry => entry.AuthorId == me.Id && entry.IsDraft)
            .OrderByDescending(entry => entry.Occurred).ThenByDescending(entry => entry.Seq).Take(most)
            .Select(entry => new TodayRow(entry.Title, entry.Link, "Finish")
            {
                At = entry.Occurred,
                CaseId = entry.CaseId,
                Detail = entry.Kind,
                Client = cases.Where(row => row.Id == entry.CaseId).Join(people, row => row.ClientId, person => person.Id, (_, person) => person.DisplayName).First(),
            })
            .ToListAsync();
    }
}
