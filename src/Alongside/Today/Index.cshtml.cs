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
    private const int MostDue = 100;
    private const int MostInACard = 8;

    public DateTime Now { get; } = clock.ToLocal(clock.Now);
    public bool MeetsClients => me.HasAny(Roles.ClientWork);
    public int? Cases { get; private set; }
    public IReadOnlyList<FollowUpRow> NeedsNow { get; private set; } = [];
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
        var until = today.AddDays(DaysAhead);
        var open = await mine.Where(row => row.State == FollowUpState.Open && row.Due <= until).InOrder().Take(MostDue).AsRows(db, me).ToListAsync();
        NeedsNow = [.. open.Where(row => row.IsLate(today, now) || (row.Due == today && row.At is null))];
        AtATime = [.. open.Where(row => row.Due == today && row.At >= now)];
        Ahead = [.. open.Where(row => row.Due > today).Take(MostInACard)];
        var morning = clock.StartOf(today);
        DoneToday = await mine.Where(row => row.State == FollowUpState.Done && row.Finished >= morning).NewestFinishedFirst().Take(MostInACard).AsRows(db, me).ToListAsync();
    }
}
