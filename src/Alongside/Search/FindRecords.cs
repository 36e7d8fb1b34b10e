using System.Globalization;
using Alongside.Accounts;
using Alongside.Cases;
using Alongside.People;
using Alongside.Records;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Search;

/// <summary>What narrows a search beyond its words.</summary>
public sealed record RecordFilter
{
    public string? Kind { get; init; }
    public Guid? Author { get; init; }
    public DateOnly? From { get; init; }
    public DateOnly? Until { get; init; }
    public bool IsSet => Kind is { Length: > 0 } || Author is not null || From is not null || Until is not null;
}

/// <summary>A record found, with the client and case it belongs to.</summary>
public sealed record RecordFound(ChronicleEntry Entry, string CaseNumber, string Client, string? Author);

/// <summary>Finds what was written, among the records the worker may read, the newest first.</summary>
public sealed class FindRecords(AlongsideDb db, Me me, AgencyClock clock)
{
    private const int PageSize = 25;

    /// <returns>A page of records, and the key of the next page when there is more.</returns>
    public async Task<(IReadOnlyList<RecordFound> Found, string? Next)> Find(SearchText text, RecordFilter filter, string? after)
    {
        var entries = After(Narrow((await db.WithWords(text)).VisibleTo(me), filter), after);
        var newest = entries.OrderByDescending(entry => entry.Occurred).ThenByDescending(entry => entry.Seq).Take(PageSize + 1);
        var rows = await (
            from entry in newest
            join file in db.Cases on entry.CaseId equals file.Id
            join client in db.People on file.ClientId equals client.Id
            join worker in db.Workers on entry.AuthorId equals worker.Id into authors
            from author in authors.DefaultIfEmpty()
            orderby entry.Occurred descending, entry.Seq descending
            select new { Entry = entry, file.Number, Client = client.DisplayName, Author = (string?)author.Name })
            .AsNoTracking().ToListAsync();
        var found = rows.Take(PageSize).Select(row => new RecordFound(row.Entry, row.Number, row.Client, row.Author)).ToList();
        return (found, rows.Count > PageSize ? Key(found[^1].Entry) : null);
    }

    private IQueryable<ChronicleEntry> Narrow(IQueryable<ChronicleEntry> entries, RecordFilter filter)
    {
        if (filter.Kind is { Length: > 0 } kind) entries = entries.Where(entry => entry.Kind == kind);
        if (filter.Author is { } author) entries = entries.Where(entry => entry.AuthorId == author);
        if (filter.From is { Year: > 1 and < 9999 } from && clock.StartOf(from) is var first) entries = entries.Where(entry => entry.Occurred >= first);
        if (filter.Until is { Year: > 1 and < 9999 } until && clock.StartOf(until.AddDays(1)) is var end) entries = entries.Where(entry => entry.Occurred < end);
        return entries;
    }

    private static IQueryable<ChronicleEntry> After(IQueryable<ChronicleEntry> entries, string? key)
    {
        if (key?.Split('-') is not [var instant, var last]
            || !long.TryParse(instant, NumberStyles.None, CultureInfo.InvariantCulture, out var ticks) || ticks > DateTime.MaxValue.Ticks
            || !long.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out var seq)) return entries;
        var occurred = new DateTime(ticks, DateTimeKind.Utc);
        return entries.Where(entry => entry.Occurred < occurred || (entry.Occurred == occurred && entry.Seq < seq));
    }

    private static string Key(ChronicleEntry entry) => string.Create(CultureInfo.InvariantCulture, $"{entry.Occurred.Ticks}-{entry.Seq}");
}
