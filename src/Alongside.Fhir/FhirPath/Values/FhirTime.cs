using System.Globalization;
using System.Text.RegularExpressions;

namespace Alongside.Fhir.FhirPath.Values;

/// <summary>A time of day that may be known only to the hour or minute.</summary>
public sealed partial record FhirTime(TimeSpan OfDay, MomentPrecision Precision)
{
    public static FhirTime? TryParse(string text)
    {
        var match = Pattern().Match(text);
        if (!match.Success)
        {
            return null;
        }

        int Part(string name) => match.Groups[name] is { Success: true } part ? int.Parse(part.Value, CultureInfo.InvariantCulture) : 0;
        var fraction = match.Groups["f"] is { Success: true } f ? int.Parse((f.Value + "000")[..3], CultureInfo.InvariantCulture) : 0;
        var precision = match.Groups["f"].Success ? MomentPrecision.Millisecond
            : match.Groups["s"].Success ? MomentPrecision.Second
            : match.Groups["n"].Success ? MomentPrecision.Minute : MomentPrecision.Hour;
        return new FhirTime(new TimeSpan(0, Part("h"), Part("n"), Part("s"), fraction), precision);
    }

    public int? CompareTo(FhirTime other)
    {
        var least = (MomentPrecision)Math.Min((int)Fineness, (int)other.Fineness);
        var known = Cut(least).CompareTo(other.Cut(least));
        return known != 0 ? known : Fineness == other.Fineness ? 0 : null;
    }

    public override string ToString() => OfDay.ToString(Precision switch
    {
        MomentPrecision.Hour => "hh",
        MomentPrecision.Minute => "hh\\:mm",
        MomentPrecision.Second => "hh\\:mm\\:ss",
        _ => "hh\\:mm\\:ss\\.fff",
    }, CultureInfo.InvariantCulture);

    internal MomentPrecision Fineness => Precision is MomentPrecision.Millisecond ? MomentPrecision.Second : Precision;

    private TimeSpan Cut(MomentPrecision precision) => precision switch
    {
        MomentPrecision.Hour => new TimeSpan(OfDay.Hours, 0, 0),
        MomentPrecision.Minute => new TimeSpan(OfDay.Hours, OfDay.Minutes, 0),
        _ => OfDay,
    };

    [GeneratedRegex(@"^(?<h>[01]\d|2[0-3])(:(?<n>[0-5]\d)(:(?<s>[0-5]\d)(\.(?<f>\d+))?)?)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Pattern();
}
