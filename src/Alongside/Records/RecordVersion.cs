using Alongside.Shared.Database;

namespace Alongside.Records;

/// <summary>The content that a record had before an amendment, with the amendment's reason. Both stay.</summary>
public sealed class RecordVersion
{
    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public required Guid RecordId { get; init; }
    public required Guid CaseId { get; init; }
    public required int Version { get; init; }

    [Secret]
    public required string Content { get; init; }
    public required string Reason { get; init; }
    public required Guid AuthorId { get; init; }
    public required DateTime At { get; init; }

    /// <summary>Keeps the present content of a record that is about to be amended.</summary>
    public static RecordVersion Of(Record record, string reason, Guid amendedBy, DateTime now) => new()
    {
        RecordId = record.Id,
        CaseId = record.CaseId,
        Version = record.Version,
        Content = record.Content(),
        Reason = reason,
        AuthorId = amendedBy,
        At = now,
    };
}
