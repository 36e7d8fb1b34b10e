using System.Text.Json;
using Alongside.Records;
using Alongside.Shared.Database;

namespace Alongside.Notes;

/// <summary>What happened in a contact: drafted, signed, then changed only by amendments beside what was signed.</summary>
public sealed class ContactNote : Record
{
    public NoteTemplate Template { get; private set; }
    public ContactKind Kind { get; private set; }
    public ContactMedium? Medium { get; private set; }
    public bool Reached { get; private set; }
    public int? Minutes { get; private set; }

    [Secret]
    public string? Location { get; private set; }

    /// <summary>Who else was there, when they are no persons of the case.</summary>
    [Secret]
    public string? OtherPeople { get; private set; }

    /// <summary>The text by section. JSON.</summary>
    [Secret]
    public string Text { get; private set; } = "{}";

    /// <summary><see cref="AlsoDoes"/> as JSON.</summary>
    [Secret]
    public string Also { get; private set; } = "{}";

    public ICollection<NotePerson> People { get; private set; } = [];
    public ICollection<NoteGoal> Goals { get; private set; } = [];

    /// <summary>When the draft was last saved.</summary>
    public DateTime Saved { get; private set; }
    public DateTime? Signed { get; private set; }

    private ContactNote()
    {
    }

    public static ContactNote Write(Guid id, Guid caseId, NoteContent content, AlsoDoes also, Guid author, DateTime now)
    {
        var note = new ContactNote { Id = id, CaseId = caseId, AuthorId = author, Recorded = now, Saved = now };
        note.Take(content);
        note.Also = also.ToJson();
        return note;
    }

    public void Change(NoteContent content, AlsoDoes also, DateTime now)
    {
        Edited();
        Take(content);
        (Also, Saved) = (also.ToJson(), now);
    }

    public void Sign(DateTime now)
    {
        Move(RecordState.Final);
        Signed = now;
    }

    /// <summary>Says something else from now on; the caller keeps the version before.</summary>
    public void Amend(NoteContent content, string reason)
    {
        Move(RecordState.Amended, reason);
        Take(content);
    }

    public NoteContent Says() => new()
    {
        Template = Template,
        Kind = Kind,
        Medium = Medium,
        Reached = Reached,
        Occurred = Occurred,
        Minutes = Minutes,
        Location = Location,
        OtherPeople = OtherPeople,
        Label = Label,
        Text = JsonSerializer.Deserialize<Dictionary<string, string>>(Text)!,
        PersonIds = [.. People.Select(person => person.PersonId).Order()],
        GoalIds = [.. Goals.Select(goal => goal.GoalId).Order()],
    };

    public AlsoDoes AlsoDid() => AlsoDoes.FromJson(Also);

    public override ChronicleLine Line()
    {
        var says = Says();
        return new("Contact note", says.Title, string.Join('\n', says.Written.Select(part => part.Text)), $"/notes/{Id}");
    }

    public override string Content() => Says().ToJson();

    private void Take(NoteContent content)
    {
        (Template, Kind, Medium, Reached, Minutes) = (content.Template, content.Kind, content.Medium, content.Reached, content.Minutes);
        (Occurred, Location, OtherPeople, Label) = (content.Occurred, content.Location, content.OtherPeople, content.Label);
        Text = JsonSerializer.Serialize(new SortedDictionary<string, string>(content.Text.ToDictionary(), StringComparer.Ordinal));
        foreach (var gone in People.Where(person => !content.PersonIds.Contains(person.PersonId)).ToList()) People.Remove(gone);
        foreach (var added in content.PersonIds.Except(People.Select(person => person.PersonId)).ToList()) People.Add(new NotePerson { NoteId = Id, PersonId = added });
        foreach (var gone in Goals.Where(goal => !content.GoalIds.Contains(goal.GoalId)).ToList()) Goals.Remove(gone);
        foreach (var added in content.GoalIds.Except(Goals.Select(goal => goal.GoalId)).ToList()) Goals.Add(new NoteGoal { NoteId = Id, GoalId = added });
    }
}

/// <summary>A person of the case who was there.</summary>
public sealed class NotePerson
{
    public required Guid NoteId { get; init; }
    public required Guid PersonId { get; init; }
}

/// <summary>A goal that the note is about.</summary>
public sealed class NoteGoal
{
    public required Guid NoteId { get; init; }
    public required Guid GoalId { get; init; }
}
