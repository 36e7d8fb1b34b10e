using Alongside.Shared;

namespace Alongside.Notes;

/// <summary>A note as it is being written. Its id is made by the page, so that the same note sent twice is one note.</summary>
public record NoteForm
{
    public Guid Id { get; set; }
    public Guid CaseId { get; set; }

    /// <summary>Of the draft when the form was opened; 0 while nothing is saved.</summary>
    public int Version { get; set; }
    public NoteTemplate Template { get; set; }
    public ContactKind? Kind { get; set; }
    public ContactMedium? Medium { get; set; }
    public bool Reached { get; set; } = true;
    public DateOnly? Date { get; set; }
    public TimeOnly? Time { get; set; }
    public int? Minutes { get; set; }
    public string? Location { get; set; }
    public List<Guid> PersonIds { get; set; } = [];
    public string? OtherPeople { get; set; }
    public Sensitivity Label { get; set; }
    public Dictionary<string, string?> Text { get; set; } = [];
    public List<Guid> GoalIds { get; set; } = [];
    public List<Guid> StepIds { get; set; } = [];
    public List<Guid> FollowUpIds { get; set; } = [];
    public string? FollowUpTitle { get; set; }
    public DateOnly? FollowUpDue { get; set; }
    public Dictionary<Guid, NoteProgress> Progress { get; set; } = [];

    /// <summary>The progress that says something.</summary>
    public IEnumerable<(Guid GoalId, NoteProgress Entry)> Moved() =>
        Progress.Where(entry => !entry.Value.IsEmpty()).Select(entry => (entry.Key, entry.Value));

    public NoteContent Content(AgencyClock clock, DateTime otherwise) => new()
    {
        Template = Template,
        Kind = Kind ?? ContactKind.Other,
        Medium = Medium ?? Kind?.Medium(),
        Reached = Reached,
        Occurred = Date is { } day ? clock.ToUtc(day, Time ?? TimeOnly.FromDateTime(clock.ToLocal(otherwise))) : otherwise,
        Minutes = Minutes,
        Location = Clean(Location),
        OtherPeople = Clean(OtherPeople),
        Label = Label,
        Text = Text.Where(part => !string.IsNullOrWhiteSpace(part.Value) && NoteSections.All.Any(section => section.Key == part.Key))
            .ToDictionary(part => part.Key, part => Clean(part.Value)!),
        PersonIds = [.. PersonIds.Distinct()],
        GoalIds = [.. GoalIds.Union(Moved().Select(entry => entry.GoalId))],
    };

    public AlsoDoes Also() => new()
    {
        FollowUpTitle = Clean(FollowUpTitle),
        FollowUpDue = FollowUpDue,
        StepIds = StepIds,
        FollowUpIds = FollowUpIds,
        Progress = Moved().ToDictionary(entry => entry.GoalId, entry => entry.Entry),
    };

    /// <summary>Fills the form from what is stored.</summary>
    public void Show(ContactNote note, AgencyClock clock)
    {
        var (says, also, at) = (note.Says(), note.AlsoDid(), clock.ToLocal(note.Occurred));
        (Id, CaseId, Version, Template, Kind, Medium, Reached) = (note.Id, note.CaseId, note.Version, says.Template, says.Kind, says.Medium, says.Reached);
        (Date, Time, Minutes, Location) = (DateOnly.FromDateTime(at), TimeOnly.FromDateTime(at), says.Minutes, says.Location);
        (OtherPeople, Label, PersonIds, GoalIds) = (says.OtherPeople, says.Label, [.. says.PersonIds], [.. says.GoalIds]);
        Text = says.Text.ToDictionary(part => part.Key, part => (string?)part.Value);
        (StepIds, FollowUpIds, FollowUpTitle, FollowUpDue) = ([.. also.StepIds], [.. also.FollowUpIds], also.FollowUpTitle, also.FollowUpDue);
        Progress = also.Progress.ToDictionary();
    }

    /// <summary>Pasted text may hold characters that no database keeps.</summary>
    private static string? Clean(string? text) => text?.Replace("\0", "", StringComparison.Ordinal).ReplaceLineEndings("\n").Trim();
}

/// <summary>A signed note as it should read from now on, and why.</summary>
public sealed record AmendForm : NoteForm
{
    public string? Reason { get; set; }
}
