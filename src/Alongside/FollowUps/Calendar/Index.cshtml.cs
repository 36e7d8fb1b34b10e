using System.Globalization;
using Alongside.Ledger;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Shared.Rooms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.FollowUps.Calendar;

/// <summary>The worker's follow-ups on a month or a week.</summary>
public sealed class IndexModel(AlongsideDb db, Me me, AgencyClock clock, Acting acting) : RoomPage
{
    private const int MostInADay = 4;
    private const int MostOnAPage = 1000;

    [BindProperty(SupportsGet = true)]
    public string? Day { get; set; }

    /// <summary>"week", else the month.</summary>
    [BindProperty(SupportsGet = true)]
    public string? View { get; set; }

    public DateOnly Shown { get; private set; }
    public bool IsWeek => View == "week";
    public IReadOnlyList<DateOnly[]> Weeks { get; private set; } = [];
    public ILookup<DateOnly, FollowUpRow> ByDay { get; private set; } = Array.Empty<FollowUpRow>().ToLookup(row => row.Due);
    public int MostShown => IsWeek ? int.MaxValue : MostInADay;

    public override async Task Load()
    {
        Shown = DateOnly.TryParseExact(Day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is > 1900 and < 3000 ? day : clock.Today;
        Weeks = IsWeek ? [CalendarWeeks.OfWeek(Shown, CultureInfo.CurrentCulture)] : CalendarWeeks.OfMonth(Shown, CultureInfo.CurrentCulture);
        var (first, last) = (Weeks[0][0], Weeks[^1][^1]);
        ByDay = (await db.FollowUps.AsNoTracking()
            .Where(row => row.WorkerId == me.Id && row.State != FollowUpState.Dropped && row.Due >= first && row.Due <= last)
            .InOrder().Take(MostOnAPage).AsRows(db, me).ToListAsync()).ToLookup(row => row.Due);
        await acting.Showed("Calendar", ByDay.SelectMany(day => day).Select(row => row.CaseId));
    }

    public Task OnGet() => Load();

    /// <summary>The page of another day in the same view.</summary>
    public string Link(DateOnly day, string? view = null) => $"/calendar?day={day:yyyy-MM-dd}{((view ?? View) == "week" ? "&view=week" : "")}";

    public DateOnly Step(int by) => IsWeek ? Shown.AddDays(7 * by) : new DateOnly(Shown.Year, Shown.Month, 1).AddMonths(by);
}
