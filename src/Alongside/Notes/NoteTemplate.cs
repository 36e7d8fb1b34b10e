namespace Alongside.Notes;

public enum NoteTemplate
{
    Narrative,
    Soap,
    Dap,
    Birp,
}

/// <summary>A part of a note's text with a question of its own.</summary>
/// <param name="Key">What it is stored under; templates share a part where they ask the same.</param>
public sealed record NoteSection(string Key, string Label, string? Hint, params NoteTemplate[] Templates);

public static class NoteSections
{
    /// <summary>All parts, in the order in which every template asks for them.</summary>
    public static readonly IReadOnlyList<NoteSection> All =
    [
        new("narrative", "What happened", null, NoteTemplate.Narrative),
        new("subjective", "Subjective", "What the client says", NoteTemplate.Soap),
        new("objective", "Objective", "What you saw and heard", NoteTemplate.Soap),
        new("data", "Data", "What was said and seen", NoteTemplate.Dap),
        new("behavior", "Behavior", "How the client came across", NoteTemplate.Birp),
        new("intervention", "Intervention", "What you did", NoteTemplate.Birp),
        new("response", "Response", "How the client took it", NoteTemplate.Birp),
        new("assessment", "Assessment", "What you make of it", NoteTemplate.Soap, NoteTemplate.Dap),
        new("plan", "Plan", "What comes next", NoteTemplate.Soap, NoteTemplate.Dap, NoteTemplate.Birp),
    ];

    public static IEnumerable<NoteSection> Of(NoteTemplate template) => All.Where(section => section.Templates.Contains(template));

    public static string InWords(this NoteTemplate template) => template switch
    {
        NoteTemplate.Narrative => "Narrative",
        _ => template.ToString().ToUpperInvariant(),
    };
}
