using Alongside.Shared;
using Alongside.Shared.Database;

namespace Alongside.Records;

/// <summary>One row per record: the timeline, the search, the chronology and the counts all read it; nothing else lists records.</summary>
[Bookkeeping]
public sealed class ChronicleEntry
{
    public long Seq { get; private set; }
    public required Guid RecordId { get; init; }
    public required Guid CaseId { get; init; }
    public required string Kind { get; init; }
    public required Guid AuthorId { get; init; }
    public required DateTime Recorded { get; init; }
    public DateTime Occurred { get; private set; }
    public string Title { get; private set; } = "";
    public string Snippet { get; private set; } = "";
    public string Folded { get; private set; } = "";
    public string Link { get; private set; } = "";
    public Sensitivity Label { get; private set; }
    public RecordState State { get; private set; }

    /// <summary>Shown to its author alone.</summary>
    public bool IsDraft { get; private set; }

    public void Tell(Record record, ChronicleLine line)
    {
        Occurred = record.Occurred;
        Title = Cut(line.Title, 200);
        Snippet = Cut(line.Text, 400);
        Folded = $"{line.Title} {line.Text}".Fold();
        Link = line.Link;
        Label = record.Label;
        State = record.State;
        IsDraft = record.State == RecordState.Draft;
    }

    private static string Cut(string text, int length) => text.Length <= length ? text : string.Concat(text.AsSpan(0, length - 1), "…");
}

/// <summary>How a record stands on the timeline.</summary>
/// <param name="Kind">What it is, as the timeline's filter names it: "Contact note".</param>
/// <param name="Text">All that the search should find.</param>
/// <param name="Link">Where it is opened, from the root: "/notes/…".</param>
public sealed record ChronicleLine(string Kind, string Title, string Text, string Link);
