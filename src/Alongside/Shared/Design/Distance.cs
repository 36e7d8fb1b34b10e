using System.Globalization;

namespace Alongside.Shared.Design;

/// <summary>How far away a day or an instant is, in words.</summary>
public static class Distance
{
    public static string Of(DateOnly day, DateOnly today, bool due = false) => (day.DayNumber - today.DayNumber) switch
    {
        0 => Words.Today,
        1 => Words.Tomorrow,
        -1 => due ? Words.OneDayLate : Words.Yesterday,
        > 1 and < 60 and var days => Words.Say(Words.InDays, days),
        >= 60 and < 730 and var days => Words.Say(Words.InMonths, days / 30),
        >= 730 and var days => Words.Say(Words.InYears, days / 365),
        > -60 and var days => Words.Say(due ? Words.DaysLate : Words.DaysAgo, -days),
        > -730 and var days => Words.Say(due ? Words.MonthsLate : Words.MonthsAgo, -days / 30),
        var days => Words.Say(due ? Words.YearsLate : Words.YearsAgo, -days / 365),
    };

    /// <summary>Both instants in the agency's time.</summary>
    public static string Of(DateTime at, DateTime now)
    {
        var past = now - at;
        if (past >= TimeSpan.Zero && past < TimeSpan.FromHours(6) && at.Date == now.Date)
        {
            return past.TotalMinutes switch
            {
                < 1 => Words.JustNow,
                < 60 => Words.Say(Words.MinutesAgo, (int)past.TotalMinutes),
                _ => Words.Say(Words.HoursAgo, (int)past.TotalHours),
            };
        }

        var clock = at.ToString("t", CultureInfo.CurrentCulture);
        return (at.Date - now.Date).Days switch
        {
            0 => $"{Words.Today} {clock}",
            1 => $"{Words.Tomorrow} {clock}",
            -1 => $"{Words.Yesterday} {clock}",
            > -7 and < 7 => $"{at.ToString("ddd", CultureInfo.CurrentCulture)} {clock}",
            _ => Date(DateOnly.FromDateTime(at), DateOnly.FromDateTime(now)),
        };
    }

    /// <summary>The day itself, with its year only when that is another one.</summary>
    public static string Date(DateOnly day, DateOnly today) =>
        day.ToString(day.Year == today.Year ? Words.DayFormat : Words.DayYearFormat, CultureInfo.CurrentCulture);
}
