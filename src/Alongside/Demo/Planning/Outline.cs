using Alongside.Demo.Pack;

namespace Alongside.Demo.Planning;

/// <summary>Where a story stands on the day the demo is loaded.</summary>
public enum Ending
{
    Open,
    Closing,
    Closed,
    Reopened,
}

/// <summary>A story in one line: what kind, whose, from when to when.</summary>
/// <param name="Index">Its number among the stories.</param>
/// <param name="Nth">Its number among the worker's present stories; tells what is on the worker's desk.</param>
public sealed record Outline(int Index, SettingText Setting, Ending Ending, WorkerText Worker, int Nth, DateTime Start, DateTime? End)
{
    public LeadText? Lead { get; init; }

    public bool IsPresent => Ending != Ending.Closed;
}
