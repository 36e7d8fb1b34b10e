namespace Alongside.Fhir.FhirPath.Values;

/// <summary>Adding spans of time to dates and times as the language says: parts of a unit are dropped, except below a second.</summary>
internal static class MomentArithmetic
{
    public static FhirDateTime? Add(FhirDateTime moment, FhirQuantity span, int sign)
    {
        var unit = UnitOf(span);
        try
        {
            var amount = sign * Whole(span.Value, unit);
            (amount, unit) = ToPrecision(amount, unit, moment.Precision);
            return moment with { Local = Shift(moment.Local, amount, unit) };
        }
        catch (Exception failure) when (failure is ArgumentOutOfRangeException or OverflowException)
        {
            return null;
        }
    }

    public static FhirTime? Add(FhirTime time, FhirQuantity span, int sign)
    {
        var unit = UnitOf(span);
        if (unit < CalendarUnit.Hour)
        {
            throw new FhirPathException($"A time of day cannot be moved by {span}.");
        }

        const decimal Day = 86_400_000;
        var milliseconds = ((decimal)time.OfDay.TotalMilliseconds + (sign * Whole(span.Value, unit) * CalendarUnits.Milliseconds(unit))) % Day;
        return time with { OfDay = TimeSpan.FromMilliseconds((double)decimal.Truncate((milliseconds + Day) % Day)) };
    }

    private static decimal Whole(decimal amount, CalendarUnit unit) => unit is CalendarUnit.Second or CalendarUnit.Millisecond ? amount : decimal.Truncate(amount);

    private static CalendarUnit UnitOf(FhirQuantity span) =>
        CalendarUnits.Read(span.Unit) ?? throw new FhirPathException($"{span} is not a span of time.");

    private static DateTime Shift(DateTime local, decimal amount, CalendarUnit unit) => unit switch
    {
        CalendarUnit.Year => local.AddYears((int)amount),
        CalendarUnit.Month => local.AddMonths((int)amount),
        _ => local.AddTicks((long)(amount * CalendarUnits.Milliseconds(unit) * TimeSpan.TicksPerMillisecond)),
    };

    /// <summary>A span finer than what is known of the date counts in whole units of what is known.</summary>
    private static (decimal Amount, CalendarUnit Unit) ToPrecision(decimal amount, CalendarUnit unit, MomentPrecision precision)
    {
        var finest = precision switch
        {
            MomentPrecision.Year => CalendarUnit.Year,
            MomentPrecision.Month => CalendarUnit.Month,
            MomentPrecision.Day => CalendarUnit.Day,
            MomentPrecision.Hour => CalendarUnit.Hour,
            MomentPrecision.Minute => CalendarUnit.Minute,
            MomentPrecision.Second => CalendarUnit.Second,
            _ => CalendarUnit.Millisecond,
        };
        if (unit <= finest)
        {
            return (amount, unit);
        }

        var whole = finest is CalendarUnit.Year && unit is CalendarUnit.Month
            ? amount / 12
            : amount * CalendarUnits.Milliseconds(unit) / CalendarUnits.Milliseconds(finest);
        return (decimal.Truncate(whole), finest);
    }
}
