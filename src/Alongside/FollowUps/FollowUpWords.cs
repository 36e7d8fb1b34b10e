using System.Globalization;

namespace Alongside.FollowUps;

public static class FollowUpWords
{
    /// <summary>The parts of a list in the order of their days.</summary>
    public static string PartOf(DateOnly due, DateOnly today) => (due.DayNumber - today.DayNumber) switch
    {
        < 0 => "Overdue",
        0 => "Today",
        <= 7 => "Next 7 days",
        _ => "Later",
    };

    /// <summary>What a postponed follow-up is offered first: the next day that is not a Saturday or Sunday.</summary>
    public static DateOnly NextWorkDay(DateOnly today)
    {
        var day = today.AddDays(1);
        while (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday) day = day.AddDays(1);
        return day;
    }

    public static string DayInWords(DateOnly day) => day.ToString("dddd d MMMM", CultureInfo.CurrentCulture);
}
