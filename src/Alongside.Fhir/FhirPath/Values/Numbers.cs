using System.Globalization;

namespace Alongside.Fhir.FhirPath.Values;

internal static class Numbers
{
    public static bool TryRead(string text, out object number)
    {
        number = 0;
        if (!text.AsSpan().ContainsAny('.', 'e', 'E') && int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole))
        {
            number = whole;
            return true;
        }

        if (decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var part))
        {
            number = part;
            return true;
        }

        return false;
    }

    public static decimal ToDecimal(object number) => number is int whole ? whole : (decimal)number;

    public static bool IsNumber(object? value) => value is int or decimal;

    public static string Write(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>Digits after the point as written, trailing zeros counted.</summary>
    public static int Scale(decimal value) => value.Scale;

    /// <summary>Digits after the point, trailing zeros not counted.</summary>
    public static int SignificantScale(decimal value)
    {
        var scale = value.Scale;
        while (scale > 0 && decimal.Round(value, scale - 1) == value)
        {
            scale--;
        }

        return scale;
    }

    public static decimal? FromDouble(double value)
    {
        if (double.IsNaN(value) || double.IsInfinity(value))
        {
            return null;
        }

        try
        {
            return (decimal)value;
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
