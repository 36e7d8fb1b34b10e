using Alongside.Notes;
using Alongside.Shared;

namespace Alongside.Demo.Planning;

/// <summary>A contact note as it will be written, with what it does beside.</summary>
public sealed record PlannedNote
{
    public required DateTime Occurred { get; init; }
    public required ContactKind Kind { get; init; }
    public required NoteTemplate Template { get; init; }
    public bool Reached { get; init; } = true;
    public int Minutes { get; init; }
    public string? Location { get; init; }
    public string? Others { get; init; }
    public Sensitivity Label { get; init; }
    public required IReadOnlyDictionary<string, string> Text { get; init; }
    public int? Goal { get; init; }
    public int? StepDone { get; init; }
    public decimal? Value { get; init; }
    public int? Level { get; init; }
    public string? NextTitle { get; init; }
    public DateOnly? NextDue { get; init; }

    /// <summary>Whether what was to be done by now is thereby done.</summary>
    public bool Settles { get; init; }
    public bool Sign { get; init; } = true;
}
