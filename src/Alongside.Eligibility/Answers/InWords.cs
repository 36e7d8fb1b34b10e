using System.Globalization;
using Alongside.Eligibility.Compiling;

namespace Alongside.Eligibility.Answers;

/// <summary>Figures as a caseworker reads them.</summary>
internal static class InWords
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-US");

    public static string Of(Code code, Frame frame) => code switch
    {
        { Truth: { } truth } => truth(frame) switch { Truth.Yes => "yes", Truth.No => "no", _ => "not known" },
        { Word: { } word } => word(frame).Value?.Replace('_', ' ') ?? "not known",
        _ => Of(code.Figure!(frame), code.Kind),
    };

    public static string Of(Figure figure, Kind kind) =>
        figure.IsKnown ? One(figure.Low, kind) : figure.Low > 0 && figure.Low > -Figure.Limit ? $"at least {One(figure.Low, kind)}" : "not known";

    public static string One(decimal number, Kind kind) => kind switch
    {
        Kind.Day => DateOnly.FromDayNumber((int)Math.Clamp(number, 0, DateOnly.MaxValue.DayNumber)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Kind.AmountPerMonth => $"{Money(number)} a month",
        Kind.AmountPerYear => $"{Money(number)} a year",
        Kind.Amount => Money(number),
        _ => number.ToString("#,0.##", English),
    };

    private static string Money(decimal amount)
    {
        var cents = decimal.Round(amount, 2, MidpointRounding.AwayFromZero);
        return (cents < 0 ? "-$" : "$") + Math.Abs(cents).ToString(cents == decimal.Truncate(cents) ? "#,0" : "#,0.00", English);
    }
}
