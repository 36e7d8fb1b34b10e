using System.Globalization;

namespace Alongside.FollowUps.Calendar;

/// <summary>The weeks of a calendar page, in the way the reader's culture begins them.</summary>
public static class CalendarWeeks
{
    public static DateOnly StartOfWeek(DateOnly day, CultureInfo culture) =>
        day.AddDays(-((day.DayOfWeek - culture.DateTimeFormat.FirstDayOfWeek + 7) % 7));

    /// <summary>Every day of the weeks that a month touches: whole weeks, in order.</summary>
    public static IReadOnlyList<DateOnly[]> OfMonth(DateOnly day, CultureInfo culture)
    {
        var first = new DateOnly(day.Year, day.Month, 1);
        var last = first.AddMonths(1).AddDays(-1);
        var weeks = new List<DateOnly[]>();
        for (var start = StartOfWeek(first, culture); start <= last; start = start.AddDays(7)) weeks.Add(OfWeek(start, culture));
        return weeks;
    }

    public static DateOnly[] OfWeek(DateOnly day, CultureInfo culture)
    {
        var start = StartOfWeek(day, culture);
        return [.. Enumerable.Range(0, 7).Select(start.AddDays)];
    }
}
