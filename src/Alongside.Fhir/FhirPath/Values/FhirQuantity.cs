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

        var step = Math.Max(Ucum.Read(UcumUnit)!.Factor, Ucum.Read(other.UcumUnit)!.Factor);
        if (step != 0)
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

    private (decimal Left, decimal Right)? Common(FhirQuantity other)
    {
        if (UcumUnit == other.UcumUnit)
        {
            return (Value, other.Value);
        }

        if (Ucum.Read(UcumUnit) is not { } mine || Ucum.Read(other.UcumUnit) is not { } theirs || mine.Dimensions != theirs.Dimensions)
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
}
