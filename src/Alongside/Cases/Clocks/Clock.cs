using Alongside.Privacy;
using Alongside.Shared;

namespace Alongside.Cases.Clocks;

public enum ClockKind
{
    FirstAssessment,
    Plan,
}

public enum ClockState
{
    Running,
    Paused,
    Met,

    /// <summary>The case was closed before it was met.</summary>
    Stopped,
}

/// <summary>A day by which something is due, derived from a fact by a rule; it may pause with a reason.</summary>
public sealed class Clock(Guid caseId, ClockKind kind, DateOnly from, string fromWhat, int days, string rule) : IOnCase
{
    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid CaseId { get; private set; } = caseId;
    public ClockKind Kind { get; private set; } = kind;

    /// <summary>The day counted from, and what happened then: "opening".</summary>
    public DateOnly From { get; private set; } = from;
    public string FromWhat { get; private set; } = fromWhat;
    public int Days { get; private set; } = days;

    /// <summary>Who says so: "the programme Family support".</summary>
    public string Rule { get; private set; } = rule;
    public int PausedDays { get; private set; }
    public DateOnly? PausedOn { get; private set; }
    public string? PauseReason { get; private set; }
    public DateOnly Due { get; private set; } = ClockRules.Due(from, days, pausedDays: 0);
    public DateOnly? Ended { get; private set; }
    public ClockState State { get; private set; } = ClockState.Running;
    public int Version { get; private set; } = 1;

    public void Pause(string reason, DateOnly today)
    {
        Refusal.If(ClockRules.WhyNotPause(this));
        (State, PausedOn, PauseReason) = (ClockState.Paused, today, reason);
        Version++;
    }

    /// <summary>Runs again; the days it stood still are added to the day it is due.</summary>
    public void Resume(DateOnly today)
    {
        Refusal.If(ClockRules.WhyNotResume(this));
        PausedDays += today.DayNumber - PausedOn!.Value.DayNumber;
        (State, PausedOn, PauseReason) = (ClockState.Running, null, null);
        Due = ClockRules.Due(From, Days, PausedDays);
        Version++;
    }

    public void Meet(DateOnly today) => End(ClockState.Met, today);

    public void Stop(DateOnly today) => End(ClockState.Stopped, today);

    private void End(ClockState state, DateOnly today)
    {
        Refusal.If(ClockRules.WhyNotEnd(this));
        (State, Ended, PausedOn) = (state, today, null);
        Version++;
    }
}
