namespace Alongside.Fhir.FhirPath.Values;

/// <summary>A number with a unit: a UCUM code, or a calendar word such as <c>days</c>.</summary>
public sealed record FhirQuantity(decimal Value, string Unit, bool Calendar = false)
{
    public override string ToString() => Calendar ? $"{Numbers.Write(Value)} {Unit}" : $"{Numbers.Write(Value)} '{Unit}'";

    /// <summary>Null when the units cannot be compared.</summary>
    internal int? CompareTo(FhirQuantity other)
    {
        if (string.Equals(Unit, other.Unit, StringComparison.Ordinal))
        {
            return Value.CompareTo(other.Value);
        }

        return IsLongCalendarMix(other) ? null : Common(other) is var (left, right) ? Compare(left, right) : null;
    }

    /// <summary>Factors between units are cut at 28 digits, so the last of them do not count.</summary>
    private static int Compare(decimal left, decimal right) =>
        Math.Abs(left - right) <= Math.Max(Math.Abs(left), Math.Abs(right)) * 1e-22m ? 0 : left.CompareTo(right);

    internal bool Equivalent(FhirQuantity other)
    {
        if (Common(other) is not var (left, right))
        {
            return false;
        }

        var step = Math.Max(Ucum.Read(UcumUnit)?.Factor ?? 1, Ucum.Read(other.UcumUnit)?.Factor ?? 1);
        if (step != 0 && UcumUnit != other.UcumUnit)
        {
            (left, right) = (left / step, right / step);
        }

        var places = Math.Min(Numbers.SignificantScale(left), Numbers.SignificantScale(right));
        return Math.Round(left, places, MidpointRounding.AwayFromZero) == Math.Round(right, places, MidpointRounding.AwayFromZero);
    }

    internal bool Comparable(FhirQuantity other) => Common(other) is not null;

    internal string UcumUnit => CalendarUnits.Read(Unit) is { } unit && (Calendar || CalendarUnits.IsKeyword(Unit)) ? CalendarUnits.Code(unit) : Unit;

    /// <summary>A calendar month or year has no fixed length, so it does not equal UCUM's 'mo' or 'a'.</summary>
    private bool IsLongCalendarMix(FhirQuantity other) =>
        Calendar != other.Calendar && (CalendarUnits.Read(Unit) is CalendarUnit.Year or CalendarUnit.Month || CalendarUnits.Read(other.Unit) is CalendarUnit.Year or CalendarUnit.Month);

    /// <summary>The same amount in another unit; null when it cannot be said in it.</summary>
    internal FhirQuantity? To(string unit)
    {
        var target = new FhirQuantity(1, unit, CalendarUnits.IsKeyword(unit));
        if (unit == Unit)
        {
            return this;
        }

        if (Common(target) is not var (mine, one))
        {
            return null;
        }

        return Calendar || target.Calendar ? target with { Value = mine / one } : target with { Value = (mine / Ucum.Read(unit)!.Factor) - Ucum.Read(unit)!.Offset };
    }

    /// <summary>Both in the finer unit of the two, ready to be added; null when they cannot be.</summary>
    internal (FhirQuantity Left, FhirQuantity Right)? InFinerUnit(FhirQuantity other)
    {
        if (Unit == other.Unit)
        {
            return (this, other);
        }

        if (IsLongCalendarMix(other) || (this with { Value = 1 }).Common(other with { Value = 1 }) is not var (mine, theirs))
        {
            return null;
        }

        return mine < theirs ? other.To(Unit) is { } right ? (this, right) : null : To(other.Unit) is { } left ? (left, other) : null;
    }

    private (decimal Left, decimal Right)? Common(FhirQuantity other)
    {
        if (UcumUnit == other.UcumUnit)
        {
            return (Value, other.Value);
        }

        if (Calendar && other.Calendar)
        {
            return InMonths is { } months && other.InMonths is { } otherMonths ? (months, otherMonths) : (InSeconds, other.InSeconds);
        }

        if (Read(this) is not { } mine || Read(other) is not { } theirs || mine.Dimensions != theirs.Dimensions)
        {
            return null;
        }

        try
        {
            return (mine.ToBase(Value), theirs.ToBase(other.Value));
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private decimal InSeconds => Value * CalendarUnits.Milliseconds(CalendarUnits.Read(Unit)!.Value) / 1000;

    private decimal? InMonths => CalendarUnits.Read(Unit) switch
    {
        CalendarUnit.Year => Value * 12,
        CalendarUnit.Month => Value,
        _ => null,
    };

    private static UcumUnit? Read(FhirQuantity quantity) =>
        quantity.Calendar ? new UcumUnit(CalendarUnits.Milliseconds(CalendarUnits.Read(quantity.Unit)!.Value) / 1000, "s1") : Ucum.Read(quantity.UcumUnit);
}
