using Alongside.Cases;
using Alongside.FollowUps;
using Alongside.Ledger;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Shared.Rooms;
using Alongside.Supervision;
using Alongside.Today.Cards;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Today;

/// <summary>The first page: what needs the worker now. Each row can be done from where it stands.</summary>
public sealed class IndexModel(AlongsideDb db, Me me, AgencyClock clock, IEnumerable<ITodayCard> cards, Acting acting) : RoomPage
{
    private const int DaysAhead = 7;
    private const int MostLate = 25;
    private const int MostToday = 100;
    private const int MostInACard = 8;

    public DateTime Now { get; } = clock.ToLocal(clock.Now);
    public bool MeetsClients => me.HasAny(Roles.ClientWork);
    public int? Cases { get; private set; }
    public IReadOnlyList<FollowUpRow> NeedsNow { get; private set; } = [];

    /// <summary>Late ones beyond those shown.</summary>
    public int MoreLate { get; private set; }
    public IReadOnlyList<FollowUpRow> AtATime { get; private set; } = [];
    public IReadOnlyList<FollowUpRow> Ahead { get; private set; } = [];
    public IReadOnlyList<FollowUpRow> DoneToday { get; private set; } = [];
    public IReadOnlyList<FollowUpRow> TeamLate { get; private set; } = [];
    public IReadOnlyList<(ITodayCard Card, IReadOnlyList<TodayRow> Rows)> Cards { get; private set; } = [];

    public override async Task Load()
    {
        var read = new List<(ITodayCard, IReadOnlyList<TodayRow>)>();
        foreach (var card in cards.Where(card => me.HasAny(card.For))) read.Add((card, await card.Read(MostInACard)));
        Cards = read;
        if (!MeetsClients) return;
        await LoadFollowUps();
        if (me.HasAny(Roles.Casework)) Cases = await db.Assignments.CountAsync(row => row.WorkerId == me.Id && row.Until == null && row.Role == AssignmentRole.Primary);
        if (me.HasAny(Roles.Leads))
            TeamLate = await Behind.Overdue(db, me, clock.Today).AsNoTracking().Where(row => row.WorkerId != me.Id).InOrder().Take(MostInACard).AsRows(db, me).ToListAsync();
        await acting.Showed("Today", NeedsNow.Concat(AtATime).Concat(Ahead).Concat(DoneToday).Concat(TeamLate).Select(row => row.CaseId)
            .Concat(Cards.SelectMany(card => card.Rows).Select(row => row.CaseId ?? row.About)));
    }

    public Task OnGet() => Load();

    private async Task LoadFollowUps()
    {
        var (today, now, mine) = (clock.Today, TimeOnly.FromDateTime(Now), db.FollowUps.AsNoTracking().Where(row => row.WorkerId == me.Id));
        var (open, until) = (mine.Where(row => row.State == FollowUpState.Open), today.AddDays(DaysAhead));
        var late = open.Where(row => row.Due < today);
        // However much is late, what has its time today is shown.
        var due = await late.InOrder().Take(MostLate).Concat(open.Where(row => row.Due == today).InOrder().Take(MostToday)).Concat(open.Where(row => row.Due > today && row.Due <= until).InOrder().Take(MostInACard))
            .AsRows(db, me).ToListAsync();
        var inOrder = due.OrderBy(row => row.Due).ThenBy(row => row.At).ThenBy(row => row.Id).ToLookup(row => row.Due.CompareTo(today));
        NeedsNow = [.. inOrder[-1], .. inOrder[0].Where(row => row.At is null || row.At < now)];
        AtATime = [.. inOrder[0].Where(row => row.At >= now)];
        Ahead = [.. inOrder[1]];
        var shown = inOrder[-1].Count();
        MoreLate = shown < MostLate ? 0 : await late.CountAsync() - shown;
        var morning = clock.StartOf(today);
        DoneToday = await mine.Where(row => row.State == FollowUpState.Done && row.Finished >= morning).NewestFinishedFirst().Take(MostInACard).AsRows(db, me).ToListAsync();
    }
}
