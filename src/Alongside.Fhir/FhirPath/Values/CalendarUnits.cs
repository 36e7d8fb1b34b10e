namespace Alongside.Fhir.FhirPath.Values;

internal enum CalendarUnit
{
    Year,
    Month,
    Week,
    Day,
    Hour,
    Minute,
    Second,
    Millisecond,
}

internal static class CalendarUnits
{
    private static readonly Dictionary<string, CalendarUnit> Words = Enum.GetValues<CalendarUnit>()
        .SelectMany(unit => new[] { (Name: unit.ToString().ToLowerInvariant(), unit), (Name: unit.ToString().ToLowerInvariant() + "s", unit) })
        .ToDictionary(pair => pair.Name, pair => pair.unit, StringComparer.Ordinal);

    private static readonly Dictionary<string, CalendarUnit> Codes = new(StringComparer.Ordinal)
    {
        ["a"] = CalendarUnit.Year,
        ["mo"] = CalendarUnit.Month,
        ["wk"] = CalendarUnit.Week,
        ["d"] = CalendarUnit.Day,
        ["h"] = CalendarUnit.Hour,
        ["min"] = CalendarUnit.Minute,
        ["s"] = CalendarUnit.Second,
        ["ms"] = CalendarUnit.Millisecond,
    };

    public static bool IsKeyword(string word) => Words.ContainsKey(word);

    public static CalendarUnit? Read(string unit) =>
        Words.TryGetValue(unit, out var word) ? word : Codes.TryGetValue(unit, out var code) ? code : null;

    public static string Code(CalendarUnit unit) => Codes.First(pair => pair.Value == unit).Key;

    /// <summary>The unit in milliseconds, a year taken as 365 days and a month as 30, as the language does for partial dates.</summary>
    public static decimal Milliseconds(CalendarUnit unit) => unit switch
    {
        CalendarUnit.Year => 365m * 86_400_000,
        CalendarUnit.Month => 30m * 86_400_000,
        CalendarUnit.Week => 7m * 86_400_000,
        CalendarUnit.Day => 86_400_000,
        CalendarUnit.Hour => 3_600_000,
        CalendarUnit.Minute => 60_000,
        CalendarUnit.Second => 1000,
        _ => 1,
    };
}
