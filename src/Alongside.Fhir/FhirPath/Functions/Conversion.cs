using System.Globalization;
using System.Text.RegularExpressions;
using Alongside.Fhir.FhirPath.Values;

namespace Alongside.Fhir.FhirPath.Functions;

internal static partial class Conversion
{
    public static IEnumerable<Function> Functions =>
    [
        .. Pair("Boolean", ToBoolean), .. Pair("Integer", ToInteger), .. Pair("Decimal", ToDecimal), .. Pair("String", ToText),
        .. Pair("Date", item => ToMoment(item, date: true)), .. Pair("DateTime", item => ToMoment(item, date: false)), .. Pair("Time", ToTime),
        new("toQuantity", 0, 1, call => Results.Of((object?)Quantity(call))),
        new("convertsToQuantity", 0, 1, call => call.Input.Count == 0 ? [] : Results.Of(Quantity(call) is not null)),
    ];

    private static IEnumerable<Function> Pair(string type, Func<FhirPathItem, object?> convert) =>
    [
        new("to" + type, 0, call => Singleton.One(call.Input) is { } item ? Results.Of(convert(item)) : []),
        new("convertsTo" + type, 0, call => Singleton.One(call.Input) is { } item ? Results.Of(convert(item) is not null) : []),
    ];

    private static object? ToBoolean(FhirPathItem item) => item.Plain switch
    {
        bool truth => truth,
        int or decimal => Numbers.ToDecimal(item.Plain!) switch { 1 => true, 0 => false, _ => null },
        string text => text.ToLowerInvariant() switch
        {
            "true" or "t" or "yes" or "y" or "1" or "1.0" => true,
            "false" or "f" or "no" or "n" or "0" or "0.0" => false,
            _ => null,
        },
        _ => null,
    };

    private static object? ToInteger(FhirPathItem item) => item.Plain switch
    {
        int whole => whole,
        bool truth => truth ? 1 : 0,
        string text when Whole().IsMatch(text) && int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) => whole,
        _ => null,
    };

    private static object? ToDecimal(FhirPathItem item) => item.Plain switch
    {
        int whole => (decimal)whole,
        decimal number => number,
        bool truth => truth ? 1.0m : 0.0m,
        string text when Real().IsMatch(text) && decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) => number,
        _ => null,
    };

    private static object? ToText(FhirPathItem item) => item.Plain is null ? null : item.ToString();

    private static object? ToMoment(FhirPathItem item, bool date)
    {
        var moment = item.Plain as FhirDateTime ?? (item.Plain is string text ? FhirDateTime.TryParse(text) : null);
        if (moment is null)
        {
            return null;
        }

        return date && moment.HasTime ? moment with { Local = moment.Local.Date, Precision = MomentPrecision.Day, Offset = null, IsDate = true } : moment with { IsDate = date };
    }

    private static object? ToTime(FhirPathItem item) => item.Plain as FhirTime ?? (item.Plain is string text ? FhirTime.TryParse(text.StartsWith('T') ? text[1..] : text) : null);

    private static FhirQuantity? Quantity(Call call)
    {
        if (Singleton.One(call.Input) is not { } item)
        {
            return null;
        }

        var quantity = item.Plain switch
        {
            FhirQuantity known => known,
            int or decimal => new FhirQuantity(Numbers.ToDecimal(item.Plain!), "1"),
            bool truth => new FhirQuantity(truth ? 1.0m : 0.0m, "1"),
            string text => Parse(text),
            _ => null,
        };
        return quantity is null || !call.Has(0) || call.Text(0) is not { } unit ? quantity : quantity.To(unit);
    }

    private static FhirQuantity? Parse(string text)
    {
        var match = QuantityText().Match(text);
        if (!match.Success || !decimal.TryParse(match.Groups["value"].Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var value))
        {
            return null;
        }

        return match.Groups["word"] is { Success: true } word
            ? CalendarUnits.IsKeyword(word.Value) ? new FhirQuantity(value, word.Value, Calendar: true) : null
            : new FhirQuantity(value, match.Groups["unit"] is { Success: true } unit ? unit.Value : "1");
    }

    [GeneratedRegex(@"^[+-]?\d+$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Whole();

    [GeneratedRegex(@"^[+-]?\d+(\.\d+)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Real();

    [GeneratedRegex(@"^(?<value>[+-]?\d+(\.\d+)?)(\s*('(?<unit>[^']+)'|(?<word>[a-zA-Z]+)))?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex QuantityText();
}
