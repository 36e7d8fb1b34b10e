using Alongside.Fhir.FhirPath.Values;

namespace Alongside.Fhir.FhirPath.Functions;

internal static class Moments
{
    public static IEnumerable<Function> Functions =>
    [
        new("now", 0, call => [FhirPathItem.Of(FhirDateTime.Of(call.Context.Now))]),
        new("today", 0, call => [FhirPathItem.Of(FhirDateTime.Of(DateOnly.FromDateTime(call.Context.Now.Date)))]),
        new("timeOfDay", 0, call => [FhirPathItem.Of(new FhirTime(TimeSpan.FromMilliseconds(Math.Truncate(call.Context.Now.TimeOfDay.TotalMilliseconds)), MomentPrecision.Millisecond))]),
        Part("yearOf", moment => moment.Local.Year, MomentPrecision.Year),
        Part("monthOf", moment => moment.Local.Month, MomentPrecision.Month),
        Part("dayOf", moment => moment.Local.Day, MomentPrecision.Day),
        Part("hourOf", moment => moment.Local.Hour, MomentPrecision.Hour),
        Part("minuteOf", moment => moment.Local.Minute, MomentPrecision.Minute),
        Part("secondOf", moment => moment.Local.Second, MomentPrecision.Second),
        Part("millisecondOf", moment => moment.Local.Millisecond, MomentPrecision.Millisecond),
        new("dateOf", 0, call => Singleton.One(call.Input)?.Plain is FhirDateTime moment
            ? [FhirPathItem.Of(moment.HasTime ? moment with { Local = moment.Local.Date, Precision = MomentPrecision.Day, Offset = null, IsDate = true } : moment with { IsDate = true })]
            : []),
    ];

    private static Function Part(string name, Func<FhirDateTime, int> part, MomentPrecision needed) => new(name, 0, call => Singleton.One(call.Input)?.Plain switch
    {
        FhirDateTime moment when moment.Precision >= needed => Results.Of(part(moment)),
        FhirTime time when needed > MomentPrecision.Day && time.Precision >= needed => Results.Of(part(new FhirDateTime(DateTime.UnixEpoch + time.OfDay, time.Precision, null, IsDate: false))),
        _ => [],
    });
}
