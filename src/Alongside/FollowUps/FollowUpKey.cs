using System.Globalization;

namespace Alongside.FollowUps;

/// <summary>The place of a follow-up in a list that is paged by key.</summary>
public static class FollowUpKey
{
    public static string OfOpen(FollowUpRow row) => $"{row.Due:yyyyMMdd}-{row.At ?? TimeOnly.MinValue:HHmm}-{row.Id:N}";

    public static string OfFinished(FollowUpRow row) => $"{row.Finished!.Value.Ticks.ToString(CultureInfo.InvariantCulture)}-{row.Id:N}";

    public static IQueryable<FollowUp> AfterOpen(this IQueryable<FollowUp> rows, string? key)
    {
        if (key?.Split('-') is not [var day, var time, var last] || !Guid.TryParseExact(last, "N", out var id)
            || !DateOnly.TryParseExact(day, "yyyyMMdd", out var due) || !TimeOnly.TryParseExact(time, "HHmm", out var at)) return rows;
        return rows.Where(row => row.Due > due
            || (row.Due == due && ((row.At ?? TimeOnly.MinValue) > at || ((row.At ?? TimeOnly.MinValue) == at && row.Id.CompareTo(id) > 0))));
    }

    public static IQueryable<FollowUp> AfterFinished(this IQueryable<FollowUp> rows, string? key)
    {
        if (key?.Split('-') is not [var instant, var last] || !Guid.TryParseExact(last, "N", out var id)
            || !long.TryParse(instant, NumberStyles.None, CultureInfo.InvariantCulture, out var ticks) || ticks > DateTime.MaxValue.Ticks) return rows;
        var at = new DateTime(ticks, DateTimeKind.Utc);
        return rows.Where(row => row.Finished < at || (row.Finished == at && row.Id.CompareTo(id) < 0));
    }

    public static IQueryable<FollowUp> InOrder(this IQueryable<FollowUp> rows) =>
        rows.OrderBy(row => row.Due).ThenBy(row => row.At ?? TimeOnly.MinValue).ThenBy(row => row.Id);

    public static IQueryable<FollowUp> NewestFinishedFirst(this IQueryable<FollowUp> rows) =>
        rows.OrderByDescending(row => row.Finished).ThenByDescending(row => row.Id);
}
