namespace Alongside.Notes;

/// <summary>A note being written or amended, and what it can choose from.</summary>
public sealed record NoteFields(NoteForm Form, NoteChoices Choices);
