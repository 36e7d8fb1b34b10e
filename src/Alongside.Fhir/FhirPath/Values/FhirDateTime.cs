using System.Globalization;
using System.Text.RegularExpressions;

namespace Alongside.Fhir.FhirPath.Values;

/// <summary>How much of a moment is known; the number is the count of digits written.</summary>
public enum MomentPrecision
{
    Year = 4,
    Month = 6,
    Day = 8,
    Hour = 10,
    Minute = 12,
    Second = 14,
    Millisecond = 17,
}

/// <summary>A date or date and time that may be known only in part (a year, a month, a minute), with or without a time zone.</summary>
public sealed partial record FhirDateTime(DateTime Local, MomentPrecision Precision, TimeSpan? Offset, bool IsDate)
{
    public static FhirDateTime Of(DateOnly date) => new(date.ToDateTime(TimeOnly.MinValue), MomentPrecision.Day, null, IsDate: true);

    public static FhirDateTime Of(DateTimeOffset moment) => new(
        new DateTime(moment.Ticks - (moment.Ticks % TimeSpan.TicksPerMillisecond), DateTimeKind.Unspecified), MomentPrecision.Millisecond, moment.Offset, IsDate: false);

    /// <summary>Reads FHIR's date, dateTime and instant; null when it is none of them.</summary>
    public static FhirDateTime? TryParse(string text)
    {
        var match = Pattern().Match(text);
        if (!match.Success)
        {
            return null;
        }

        int Part(string name, int otherwise) => match.Groups[name] is { Success: true } part ? int.Parse(part.Value, CultureInfo.InvariantCulture) : otherwise;
        var fraction = match.Groups["f"] is { Success: true } f ? (f.Value + "000")[..3] : null;
        var precision = fraction is not null ? MomentPrecision.Millisecond
            : match.Groups["s"].Success ? MomentPrecision.Second
            : match.Groups["n"].Success ? MomentPrecision.Minute
            : match.Groups["h"].Success ? MomentPrecision.Hour
            : match.Groups["d"].Success ? MomentPrecision.Day
            : match.Groups["m"].Success ? MomentPrecision.Month : MomentPrecision.Year;
        try
        {
            var local = new DateTime(Part("y", 1), Part("m", 1), Part("d", 1), Part("h", 0), Part("n", 0), Part("s", 0), DateTimeKind.Unspecified)
                .AddMilliseconds(fraction is null ? 0 : int.Parse(fraction, CultureInfo.InvariantCulture));
            return new FhirDateTime(local, precision, ReadOffset(match.Groups["z"]), !match.Groups["t"].Success);
        }
        catch (ArgumentOutOfRangeException)
        {
            return null;
        }
    }

    /// <summary>Less than, equal or greater; null when it cannot be known because one is less exact than the other.</summary>
    public int? CompareTo(FhirDateTime other)
    {
        var (left, right) = (this, other);
        if (HasTime && other.HasTime)
        {
            if (Offset is not null && other.Offset is not null)
            {
                (left, right) = (ToUtc(), other.ToUtc());
            }
            else if (Offset is not null || other.Offset is not null)
            {
                var gap = left.ToUtc().Local - right.ToUtc().Local;
                return gap.Duration() > TimeSpan.FromHours(14) ? gap.CompareTo(TimeSpan.Zero) : null;
            }
        }

        var least = (MomentPrecision)Math.Min((int)left.Fineness, (int)right.Fineness);
        var known = left.Cut(least).CompareTo(right.Cut(least));
        return known != 0 ? known : left.Fineness == right.Fineness ? 0 : null;
    }

    public override string ToString()
    {
        var format = Precision switch
        {
            MomentPrecision.Year => "yyyy",
            MomentPrecision.Month => "yyyy-MM",
            MomentPrecision.Day => "yyyy-MM-dd",
            MomentPrecision.Hour => "yyyy-MM-dd'T'HH",
            MomentPrecision.Minute => "yyyy-MM-dd'T'HH:mm",
            MomentPrecision.Second => "yyyy-MM-dd'T'HH:mm:ss",
            _ => "yyyy-MM-dd'T'HH:mm:ss.fff",
        };
        return Local.ToString(format, CultureInfo.InvariantCulture) + WriteOffset();
    }

    internal bool HasTime => Precision > MomentPrecision.Day;

    internal MomentPrecision Fineness => Precision is MomentPrecision.Millisecond ? MomentPrecision.Second : Precision;

    internal DateTime Cut(MomentPrecision precision) => precision switch
    {
        MomentPrecision.Year => new DateTime(Local.Year, 1, 1, 0, 0, 0, DateTimeKind.Unspecified),
        MomentPrecision.Month => new DateTime(Local.Year, Local.Month, 1, 0, 0, 0, DateTimeKind.Unspecified),
        MomentPrecision.Day => Local.Date,
        MomentPrecision.Hour => Local.Date.AddHours(Local.Hour),
        MomentPrecision.Minute => Local.Date.AddHours(Local.Hour).AddMinutes(Local.Minute),
        _ => Local,
    };

    private FhirDateTime ToUtc() => this with { Local = Shifted(Local, -(Offset ?? TimeSpan.Zero)), Offset = TimeSpan.Zero };

    private static DateTime Shifted(DateTime moment, TimeSpan by) =>
        new(Math.Clamp(moment.Ticks + by.Ticks, DateTime.MinValue.Ticks, DateTime.MaxValue.Ticks), DateTimeKind.Unspecified);

    private string WriteOffset() => Offset switch
    {
        null => "",
        { Ticks: 0 } => "Z",
        { } offset => (offset < TimeSpan.Zero ? "-" : "+") + offset.ToString("hh\\:mm", CultureInfo.InvariantCulture),
    };

    private static TimeSpan? ReadOffset(Group zone)
    {
        if (!zone.Success)
        {
            return null;
        }

        return zone.Value == "Z"
            ? TimeSpan.Zero
            : TimeSpan.ParseExact(zone.Value[1..], "hh\\:mm", CultureInfo.InvariantCulture) * (zone.Value[0] == '-' ? -1 : 1);
    }

    [GeneratedRegex(@"^(?<y>\d{4})(-(?<m>\d\d)(-(?<d>\d\d))?)?(?<t>T((?<h>\d\d)(:(?<n>\d\d)(:(?<s>\d\d)(\.(?<f>\d+))?)?)?(?<z>Z|[+-](0\d|1[0-3]):[0-5]\d|[+-]14:00)?)?)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Pattern();
}
