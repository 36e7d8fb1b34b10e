using System.Globalization;
using Alongside.Setup;

namespace Alongside.Cases.Clocks;

public static class ClockRules
{
    public static DateOnly Due(DateOnly from, int days, int pausedDays) => from.AddDays(days + pausedDays);

    /// <summary>The clocks that an opened case starts with.</summary>
    public static IEnumerable<Clock> AtOpening(Guid caseId, Programme programme, DateOnly today, string fromWhat = "opening") =>
        Enum.GetValues<ClockKind>().Select(kind => new Clock(caseId, kind, today, fromWhat, DaysOf(kind, programme), $"the programme {programme.Name}"));

    public static int DaysOf(ClockKind kind, Programme programme) =>
        kind == ClockKind.FirstAssessment ? programme.AssessmentDueDays : programme.PlanDueDays;

    public static string? WhyNotPause(Clock clock) => clock.State switch
    {
        ClockState.Running => null,
        ClockState.Paused => "This clock is paused already.",
        _ => "This clock has ended.",
    };

    public static string? WhyNotResume(Clock clock) => clock.State == ClockState.Paused ? null : "Only a paused clock can run again.";

    public static string? WhyNotEnd(Clock clock) => clock.State is ClockState.Running or ClockState.Paused ? null : "This clock has ended already.";

    /// <summary>How the due day came about, for a reader to check by hand.</summary>
    public static string Derivation(Clock clock)
    {
        var paused = clock.PausedDays == 0 ? "" : $", and {Days(clock.PausedDays)} in which it was paused";
        return $"{Days(clock.Days)} after {clock.FromWhat} on {Long(clock.From)}{paused}: {Long(clock.Due)}. Set by {clock.Rule}.";
    }

    public static string InWords(this ClockKind kind) => kind == ClockKind.FirstAssessment ? "First assessment" : "Plan";

    private static string Days(int days) => days == 1 ? "1 day" : $"{days.ToString(CultureInfo.CurrentCulture)} days";

    private static string Long(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.CurrentCulture);
}
