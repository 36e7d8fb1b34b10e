using Alongside.Accounts;
using Alongside.Records;
using Alongside.Shared;
using Alongside.Tests.Harness;

namespace Alongside.Tests.Search;

/// <summary>Something written on a case, as far as the chronicle knows of it.</summary>
internal sealed class Written : Record
{
    private readonly string _text;

    private Written(Guid caseId, Guid author, string text, DateTime at, Sensitivity label)
    {
        (CaseId, AuthorId, _text, Occurred, Recorded, Label) = (caseId, author, text, at, at, label);
    }

    public override ChronicleLine Line() => new("Contact note", "Phone call", _text, $"/notes/{Id}");

    public override string Content() => _text;

    public static ChronicleEntry Row(Guid caseId, Worker author, string text, DateTime? at = null, Sensitivity label = Sensitivity.General, bool isDraft = false)
    {
        var record = new Written(caseId, author.Id, text, at ?? FakeClock.Monday.UtcDateTime, label);
        if (!isDraft) record.Move(RecordState.Final);
        var row = new ChronicleEntry { RecordId = record.Id, CaseId = caseId, Kind = "Contact note", AuthorId = author.Id, Recorded = record.Recorded };
        row.Tell(record, record.Line());
        return row;
    }
}
