using Alongside.Fhir.FhirPath.Values;

namespace Alongside.Fhir.FhirPath.Functions;

internal static class Boundaries
{
    private const int MostPlaces = 28;

    public static IEnumerable<Function> Functions =>
    [
        new("lowBoundary", 0, 1, call => Boundary(call, high: false)),
        new("highBoundary", 0, 1, call => Boundary(call, high: true)),
        new("precision", 0, call => Singleton.One(call.Input)?.Plain switch
        {
            null => [],
            int => Results.Of(0),
            decimal number => Results.Of(Numbers.Scale(number)),
            FhirQuantity quantity => Results.Of(Numbers.Scale(quantity.Value)),
            FhirDateTime moment => Results.Of((int)moment.Precision),
            FhirTime time => Results.Of((int)time.Precision - 8),
            _ => [],
        }),
        new("comparable", 1, call => Singleton.One(call.Input)?.Plain is FhirQuantity left && Singleton.One(call.Argument(0))?.Plain is FhirQuantity right
            ? Results.Of(left.Comparable(right))
            : []),
    ];

    private static Items Boundary(Call call, bool high)
    {
        var asked = call.Has(0) ? call.Integer(0) : null;
        return Singleton.One(call.Input)?.Plain switch
        {
            int whole => Results.Of(Number(whole, high, asked)),
            decimal number => Results.Of(Number(number, high, asked)),
            FhirQuantity quantity => Number(quantity.Value, high, asked) is { } value ? Results.Of((object)(quantity with { Value = value })) : [],
            FhirDateTime moment => Results.Of((object?)Moment(moment, high, asked)),
            FhirTime time => Results.Of((object?)Time(time, high, asked)),
            _ => [],
        };
    }

    private static decimal? Number(decimal number, bool high, int? asked)
    {
        var places = asked ?? 8;
        if (places is < 0 or > MostPlaces)
        {
            return null;
        }

        var half = new decimal(5, 0, 0, isNegative: false, (byte)Math.Min(Numbers.Scale(number) + 1, MostPlaces));
        var edge = high ? number + half : number - half;
        var scale = 1m;
        for (var i = 0; i < places; i++)
        {
            scale *= 10;
        }

        try
        {
            var cut = (high ? decimal.Ceiling(edge * scale) : decimal.Floor(edge * scale)) / scale;
            return decimal.Round(cut, places) + new decimal(0, 0, 0, isNegative: false, (byte)places);
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static FhirDateTime? Moment(FhirDateTime moment, bool high, int? asked)
    {
        var most = moment.IsDate ? MomentPrecision.Day : MomentPrecision.Millisecond;
        var wanted = asked is { } digits ? (MomentPrecision)digits : most;
        if (!Enum.IsDefined(wanted))
        {
            return null;
        }

        // FHIR has no time known only to the hour: an hour stands for its first minute.
        var known = moment.Precision is MomentPrecision.Hour ? MomentPrecision.Minute : moment.Precision;
        var local = high ? End(moment.Local, known) : moment.Local;
        var time = wanted > MomentPrecision.Day;
        var offset = time ? moment.Offset ?? (high ? TimeSpan.FromHours(-12) : TimeSpan.FromHours(14)) : (TimeSpan?)null;
        return new FhirDateTime(local, wanted, offset, moment.IsDate && !time);
    }

    private static DateTime End(DateTime local, MomentPrecision known) => known switch
    {
        MomentPrecision.Year => new DateTime(local.Year, 12, 31, 23, 59, 59, 999, DateTimeKind.Unspecified),
        MomentPrecision.Month => new DateTime(local.Year, local.Month, DateTime.DaysInMonth(local.Year, local.Month), 23, 59, 59, 999, DateTimeKind.Unspecified),
        MomentPrecision.Day => local.Date.AddDays(1).AddMilliseconds(-1),
        MomentPrecision.Minute => local.AddMinutes(1).AddMilliseconds(-1),
        MomentPrecision.Second => local.AddSeconds(1).AddMilliseconds(-1),
        _ => local,
    };

    private static FhirTime? Time(FhirTime time, bool high, int? asked)
    {
        var wanted = (MomentPrecision)((asked ?? 9) + 8);
        if (!Enum.IsDefined(wanted) || wanted <= MomentPrecision.Day)
        {
            return null;
        }

        var span = time.Precision switch
        {
            MomentPrecision.Hour => TimeSpan.FromHours(1),
            MomentPrecision.Minute => TimeSpan.FromMinutes(1),
            MomentPrecision.Second => TimeSpan.FromSeconds(1),
            _ => TimeSpan.FromMilliseconds(1),
        };
        return new FhirTime(high ? time.OfDay + span - TimeSpan.FromMilliseconds(1) : time.OfDay, wanted);
    }
}
