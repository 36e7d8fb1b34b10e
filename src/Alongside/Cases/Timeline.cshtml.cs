using System.Globalization;
using Alongside.Accounts;
using Alongside.Records;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Shared.Rooms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Cases;

/// <summary>Everything that happened on the case, newest first.</summary>
public sealed class TimelineModel(AlongsideDb db, Me me, AgencyClock clock, CaseDoor door, IEnumerable<ICaseAside> asides) : RoomPage
{
    private const int PageSize = 50;

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public TimelineFilter Filter { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    public CaseHeader Header { get; private set; } = null!;
    public IReadOnlyList<TimelineRow> Entries { get; private set; } = [];
    public string? Next { get; private set; }
    public IReadOnlyList<SelectListItem> Kinds { get; private set; } = [];
    public IReadOnlyList<SelectListItem> Authors { get; private set; } = [];
    public IReadOnlyList<CaseAside> Asides { get; private set; } = [];

    public override async Task Load()
    {
        Header = await door.Enter(Id, "Timeline");
        var workers = db.Workers;
        var visible = db.Chronicle.VisibleTo(me).AsNoTracking().Where(entry => entry.CaseId == Id);
        var found = await Beyond(Filter.Of(visible, clock)).OrderByDescending(entry => entry.Occurred).ThenByDescending(entry => entry.Seq).Take(PageSize + 1)
            .Select(entry => new TimelineRow(entry, workers.Where(worker => worker.Id == entry.AuthorId).Select(worker => worker.Name).FirstOrDefault()))
            .ToListAsync();
        if (found.Count > PageSize) Next = Key(found[PageSize - 1].Entry);
        Entries = [.. found.Take(PageSize)];
        Kinds = [.. RecordKinds.All.Select(kind => new SelectListItem(kind, kind))];
        var everOnCase = db.Assignments.Where(row => row.CaseId == Id).Select(row => row.WorkerId);
        var shown = Entries.Select(row => row.Entry.AuthorId).Append(Filter.Author ?? me.Id).Distinct().ToList();
        Authors = await workers.Where(worker => everOnCase.Contains(worker.Id) || shown.Contains(worker.Id)).OrderBy(worker => worker.Name)
            .AsChoices(worker => new(worker.Name, worker.Id));
        var beside = new List<CaseAside>();
        foreach (var aside in asides.OrderBy(aside => aside.Order))
            if (await aside.For(Id) is { } card) beside.Add(card);
        Asides = beside;
    }

    public Task OnGet() => Load();

    private IQueryable<ChronicleEntry> Beyond(IQueryable<ChronicleEntry> entries)
    {
        if (After?.Split('~') is not [var at, var last]
            || !DateTime.TryParseExact(at, "O", CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var occurred)
            || !long.TryParse(last, CultureInfo.InvariantCulture, out var seq)) return entries;
        return entries.Where(entry => entry.Occurred < occurred || (entry.Occurred == occurred && entry.Seq < seq));
    }

    private static string Key(ChronicleEntry entry) => string.Create(CultureInfo.InvariantCulture, $"{entry.Occurred:O}~{entry.Seq}");
}

public sealed record TimelineRow(ChronicleEntry Entry, string? Author);

/// <summary>Which of the rows a reader wants.</summary>
public sealed record TimelineFilter
{
    public string? Kind { get; set; }
    public Guid? Author { get; set; }
    public DateOnly? From { get; set; }
    public DateOnly? To { get; set; }
    public string? Find { get; set; }

    public bool IsEmpty => Kind is null && Author is null && From is null && To is null && string.IsNullOrWhiteSpace(Find);

    public IQueryable<ChronicleEntry> Of(IQueryable<ChronicleEntry> entries, AgencyClock clock)
    {
        if (!string.IsNullOrEmpty(Kind)) entries = entries.Where(entry => entry.Kind == Kind);
        if (Author is { } author) entries = entries.Where(entry => entry.AuthorId == author);
        if (From is { } from)
        {
            var start = clock.StartOf(from);
            entries = entries.Where(entry => entry.Occurred >= start);
        }
        if (To is { } to && to < DateOnly.MaxValue)
        {
            var end = clock.StartOf(to.AddDays(1));
            entries = entries.Where(entry => entry.Occurred < end);
        }
        foreach (var word in (Find ?? "").Words().Take(6)) entries = entries.Where(entry => entry.Folded.Contains(word));
        return entries;
    }
}
