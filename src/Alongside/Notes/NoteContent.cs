using System.Text.Json;
using Alongside.Shared;

namespace Alongside.Notes;

/// <summary>All that a note says: what its versions keep.</summary>
public sealed record NoteContent
{
    public required NoteTemplate Template { get; init; }
    public required ContactKind Kind { get; init; }
    public ContactMedium? Medium { get; init; }
    public required bool Reached { get; init; }
    public required DateTime Occurred { get; init; }
    public int? Minutes { get; init; }
    public string? Location { get; init; }
    public string? OtherPeople { get; init; }
    public required Sensitivity Label { get; init; }

    /// <summary>The text by the key of its section; empty ones left out.</summary>
    public required IReadOnlyDictionary<string, string> Text { get; init; }
    public IReadOnlyList<Guid> PersonIds { get; init; } = [];
    public IReadOnlyList<Guid> GoalIds { get; init; } = [];

    /// <summary>The written sections in their order.</summary>
    public IEnumerable<(NoteSection Section, string Text)> Written =>
        NoteSections.All.Where(section => Text.ContainsKey(section.Key)).Select(section => (section, Text[section.Key]));

    public string Title => Reached ? Kind.InWords() : $"{Kind.InWords()}, not reached";

    public bool SaysTheSameAs(NoteContent other) => ToJson() == other.ToJson();

    public string ToJson() => JsonSerializer.Serialize(this with
    {
        Text = new SortedDictionary<string, string>(Text.ToDictionary(), StringComparer.Ordinal),
        PersonIds = [.. PersonIds.Order()],
        GoalIds = [.. GoalIds.Order()],
    });

    public static NoteContent FromJson(string json) => JsonSerializer.Deserialize<NoteContent>(json)!;
}

/// <summary>What the note does beside being written: it is kept with the draft and done when the note is signed.</summary>
public sealed record AlsoDoes
{
    public string? FollowUpTitle { get; init; }
    public DateOnly? FollowUpDue { get; init; }
    public IReadOnlyList<Guid> StepIds { get; init; } = [];
    public IReadOnlyList<Guid> FollowUpIds { get; init; } = [];
    public IReadOnlyDictionary<Guid, NoteProgress> Progress { get; init; } = new Dictionary<Guid, NoteProgress>();

    public string ToJson() => JsonSerializer.Serialize(this);

    public static AlsoDoes FromJson(string json) => JsonSerializer.Deserialize<AlsoDoes>(json)!;
}

/// <summary>How far a goal was, as a note found it.</summary>
public sealed record NoteProgress
{
    public decimal? Value { get; set; }
    public int? Level { get; set; }
    public string? Words { get; set; }

    public bool IsEmpty() => Value is null && Level is null && string.IsNullOrWhiteSpace(Words);
}
