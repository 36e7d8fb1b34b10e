using System.Globalization;
using Alongside.Matching.Names;

namespace Alongside.Matching.Comparing;

/// <summary>Birth dates as eight digits, year first.</summary>
public static class BirthDates
{
    public static Level Compare(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (left.Length != 8 || right.Length != 8) return Level.Missing;
        if (IsPartial(left) || IsPartial(right)) return Partly(left, right);
        if (left.SequenceEqual(right)) return Level.Same;
        if (left[..4].SequenceEqual(right[..4]) && left[4..6].SequenceEqual(right[6..]) && left[6..].SequenceEqual(right[4..6])) return Level.Swapped;
        if (Typing.OneMistakeApart(left, right)) return Level.Near;
        return IsYearOff(left, right) || DigitsApart(left, right) <= 2 ? Level.Alike : Level.Different;
    }

    private static bool IsPartial(ReadOnlySpan<char> date) => date[6..] is "00" || date[4..6] is "00";

    private static Level Partly(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var month = left[4..6];
        var other = right[4..6];
        var years = Math.Abs(Year(left) - Year(right));
        if (years > 2) return Level.Different;
        return years == 0 && (month is "00" || other is "00" || month.SequenceEqual(other)) ? Level.Part : Level.Missing;
    }

    private static bool IsYearOff(ReadOnlySpan<char> left, ReadOnlySpan<char> right) => left[4..].SequenceEqual(right[4..]) && Math.Abs(Year(left) - Year(right)) is 1 or 2;

    private static int Year(ReadOnlySpan<char> date) => int.Parse(date[..4], NumberStyles.None, CultureInfo.InvariantCulture);

    private static int DigitsApart(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var apart = 0;
        for (var place = 0; place < left.Length; place++) apart += left[place] == right[place] ? 0 : 1;
        return apart;
    }
}
