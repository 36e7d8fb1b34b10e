using Alongside.Cases;
using Alongside.Drafts;
using Alongside.People;
using Alongside.Records;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Shared.Design;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Today.Cards;

/// <summary>What the worker has begun and not finished: forms not sent, then records not signed, the latest first.</summary>
internal sealed class Unfinished(AlongsideDb db, Me me, DraftTime time) : ITodayCard
{
    public string Heading => "Not finished";
    public Role For => Roles.Everyone;
    public string? MoreHref => "/drafts";
    public string? Empty => "No drafts wait for you.";

    public async Task<IReadOnlyList<TodayRow>> Read(int most)
    {
        var forms = await Forms(most);
        return me.HasAny(Roles.ClientWork) ? [.. forms, .. await Records(most - forms.Count)] : forms;
    }

    private async Task<List<TodayRow>> Forms(int most)
    {
        var rows = new List<TodayRow>();
        foreach (var draft in await db.DraftsOf(me, await time.NotBefore()).OrderByDescending(row => row.Saved).Take(most).ToListAsync())
        {
            var warning = await time.Warning(draft.Saved);
            rows.Add(new TodayRow(draft.Title, draft.Resume, "Go on") { At = draft.Saved, Detail = "not sent yet", Tag = warning is null ? null : (TagKind.Warm, warning) });
        }
        return rows;
    }

    private Task<List<TodayRow>> Records(int most)
    {
        var (cases, people) = (db.Cases, db.People);
        return db.Chronicle.VisibleTo(me).AsNoTracking().Where(entry => entry.AuthorId == me.Id && entry.IsDraft)
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
