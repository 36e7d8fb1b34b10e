namespace Alongside.Shared;

/// <summary>The agency's clock: instants are UTC, days are the agency's own, never the server's or UTC's.</summary>
public sealed class AgencyClock(TimeProvider time, ThisAgency agency)
{
    /// <summary>The present instant, UTC.</summary>
    public DateTime Now => time.GetUtcNow().UtcDateTime;

    /// <summary>The day it is where the agency works.</summary>
    public DateOnly Today => DayOf(Now);

    public TimeZoneInfo Zone => agency.Zone;

    /// <summary>The agency's wall-clock time of an instant.</summary>
    public DateTime ToLocal(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), Zone);

    /// <summary>The instant of a wall-clock time. An hour that the clocks skip is read as the hour after it.</summary>
    public DateTime ToUtc(DateOnly day, TimeOnly time)
    {
        var local = day.ToDateTime(time, DateTimeKind.Unspecified);
        if (Zone.IsInvalidTime(local)) local = local.AddHours(1);
        return TimeZoneInfo.ConvertTimeToUtc(local, Zone);
    }

    public DateOnly DayOf(DateTime utc) => DateOnly.FromDateTime(ToLocal(utc));

    /// <summary>The first instant of a day of the agency.</summary>
    public DateTime StartOf(DateOnly day) => ToUtc(day, TimeOnly.MinValue);
}

/// <summary>What every page needs of the agency, shared by the whole process and changed without a restart.</summary>
public sealed class ThisAgency
{
    public string? Name { get; private set; }
    public TimeZoneInfo Zone { get; private set; } = TimeZoneInfo.Utc;

    public void Use(string name, string zone) => (Name, Zone) = (name, TimeZoneInfo.FindSystemTimeZoneById(zone));
}
