using Alongside.Accounts;
using Alongside.Ledger;
using Alongside.Setup;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.FollowUps.Calendar;

/// <summary>What a calendar feed tells: only the agency's permission lets it say more than "Follow-up".</summary>
public sealed class FeedEntries(AlongsideDb db, Me me, SecretBox secrets, AgencyClock clock, Acting acting)
{
    private const int DaysBack = 30;
    private const int Most = 1000;

    /// <exception cref="MissingException">There is no such feed, or its worker no longer works here.</exception>
    public async Task<string> Read(string token)
    {
        var hashes = secrets.Hashes(token);
        var workers = db.Workers;
        var worker = await db.CalendarFeeds.Where(feed => hashes.Contains(feed.TokenHash))
            .Join(workers, feed => feed.WorkerId, worker => worker.Id, (_, worker) => worker)
            .AsNoTracking().FirstOrDefaultAsync(row => row.State == WorkerState.Active).OrMissing();
        me.Become(worker);
        var names = await db.Agencies.AnyAsync(agency => agency.NamesInCalendarFeeds);
        var from = clock.Today.AddDays(-DaysBack);
        var open = db.FollowUps.AsNoTracking().Where(row => row.WorkerId == worker.Id && row.State == FollowUpState.Open && row.Due >= from).InOrder().Take(Most);
        var versions = await open.Select(row => new { row.Id, row.Version, row.Created }).ToDictionaryAsync(row => row.Id);
        var rows = await open.AsRows(db, me).ToListAsync();
        if (names) await acting.Looked(LooksNames.Feed, new Deed(me.Id, "With clients' names") { Shown = rows.Select(row => row.CaseId).OfType<Guid>() });
        return CalendarText.Write("Alongside", rows.Select(row => Entry(row, versions[row.Id].Version, versions[row.Id].Created, names)));
    }

    private CalendarEntry Entry(FollowUpRow row, int version, DateTime created, bool names) => new(
        $"{row.Id:N}@alongside", row.Due, row.At is { } at ? clock.ToUtc(row.Due, at) : null,
        names ? row.Title : "Follow-up",
        names && row.Client is not null ? $"{row.Client}, case {row.CaseNumber}" : null, version, created);
}
