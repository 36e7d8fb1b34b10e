using Alongside.Accounts;
using Alongside.Ledger;
using Alongside.People;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Shared.Rooms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Intakes;

public sealed record InquiryRow(
    Guid Id, string Number, InquiryState State, Channel Channel, Urgency Urgency, bool SafetyNoticed, string? Person, string? Caller, string Concern,
    DateTime Taken, string TakenBy, string? Screener);

/// <summary>The queue: what waits for a decision, most urgent and then oldest first; or the decided, newest first.</summary>
public sealed class IndexModel(AlongsideDb db, Me me, Acting acting) : RoomPage
{
    private const int PageSize = 50;
    private const int Snippet = 140;

    [BindProperty(SupportsGet = true)]
    public InquiryState? State { get; set; }

    [BindProperty(SupportsGet = true)]
    public Urgency? Urgency { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    public int Undecided { get; private set; }
    public IReadOnlyList<InquiryRow> Rows { get; private set; } = [];
    public string? Next { get; private set; }

    public override async Task Load()
    {
        var visible = db.Inquiries.VisibleTo(me).AsNoTracking();
        Undecided = await visible.CountAsync(row => InquiryMoves.Undecided.Contains(row.State));
        var rows = State is { } state ? visible.Where(row => row.State == state) : visible.Where(row => InquiryMoves.Undecided.Contains(row.State));
        if (Urgency is { } urgency) rows = rows.Where(row => row.Urgency == urgency);
        var page = await (State is null ? MostUrgent(rows) : Newest(rows)).Take(PageSize + 1).ToListAsync();
        if (page.Count > PageSize)
        {
            page.RemoveAt(PageSize);
            Next = State is null ? $"{Rank(page[^1].Urgency)}-{page[^1].Number}" : page[^1].Number;
        }
        Rows = await Told(page);
        await acting.Showed("Inquiries", page.SelectMany(row => new[] { row.Id, row.PersonId }));
    }

    public Task OnGet() => Load();

    private IQueryable<Inquiry> MostUrgent(IQueryable<Inquiry> rows)
    {
        var (today, days) = (Intakes.Urgency.Today, Intakes.Urgency.WithinDays);
        if (After is { Length: > 2 } key && int.TryParse(key.AsSpan(0, 1), out var rank))
        {
            var number = key[2..];
            rows = rows.Where(row => (row.Urgency == today ? 0 : row.Urgency == days ? 1 : 2) > rank
                || ((row.Urgency == today ? 0 : row.Urgency == days ? 1 : 2) == rank && row.Number.CompareTo(number) > 0));
        }
        return rows.OrderBy(row => row.Urgency == today ? 0 : row.Urgency == days ? 1 : 2).ThenBy(row => row.Number);
    }

    private IQueryable<Inquiry> Newest(IQueryable<Inquiry> rows) =>
        (After is { } number ? rows.Where(row => row.Number.CompareTo(number) < 0) : rows).OrderByDescending(row => row.Number);

    private async Task<IReadOnlyList<InquiryRow>> Told(List<Inquiry> page)
    {
        var (personIds, workerIds) = (page.Select(row => row.PersonId).ToList(), page.SelectMany(row => new[] { row.TakenById, row.ScreenerId }).ToList());
        var people = await db.People.Where(person => personIds.Contains(person.Id)).ToDictionaryAsync(person => person.Id, person => person.DisplayName);
        var workers = await db.Workers.Where(worker => workerIds.Contains(worker.Id)).ToDictionaryAsync(worker => worker.Id, worker => worker.Name);
        return
        [
            .. page.Select(row => new InquiryRow(
                row.Id, row.Number, row.State, row.Channel, row.Urgency, row.SafetyNoticed, row.PersonId is { } id ? people[id] : null, row.CallerName,
                row.Concern.Length > Snippet ? row.Concern[..Snippet] + "…" : row.Concern, row.Taken,
                workers.GetValueOrDefault(row.TakenById, "?"), row.ScreenerId is { } screener ? workers.GetValueOrDefault(screener) : null)),
        ];
    }

    private static int Rank(Urgency urgency) => (int)urgency;
}
