using Alongside.Demo.Pack;

namespace Alongside.Demo.Planning;

/// <summary>When people work: weekdays, half past eight to half past four.</summary>
public static class Hours
{
    public static DateTime On(DateTime day, Chance chance) => Workday(day.Date).AddHours(8).AddMinutes(30 + 5 * chance.Between(0, 94));

    /// <summary>The day itself, or the Monday after a weekend.</summary>
    public static DateTime Workday(DateTime day) => day.DayOfWeek switch
    {
        DayOfWeek.Saturday => day.AddDays(2),
        DayOfWeek.Sunday => day.AddDays(1),
        _ => day,
    };

    /// <summary>A working hour so many days ago, or the Friday before; never still to come.</summary>
    public static DateTime Before(DateTime now, int days, Chance chance)
    {
        var day = now.Date.AddDays(-days);
        while (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday) day = day.AddDays(-1);
        var at = On(day, chance);
        return at < now ? at : now.AddMinutes(-chance.Between(30, 200));
    }

    public static DateOnly Day(this DateTime at) => DateOnly.FromDateTime(at);
}
