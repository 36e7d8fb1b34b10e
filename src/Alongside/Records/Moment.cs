using System.Text.Json;
using Alongside.Shared;

namespace Alongside.Records;

/// <summary>Something that happened on a case and is told on its timeline, though nobody wrote it: opened, transferred, step done, closed.</summary>
public sealed class Moment : Record
{
    public string Kind { get; private set; } = "";
    public string Title { get; private set; } = "";
    public string Text { get; private set; } = "";
    public string Link { get; private set; } = "";

    private Moment()
    {
    }

    /// <param name="caseId">The case it happened on.</param>
    /// <param name="kind">As the timeline's filter names it: "Case", "Goal", "Follow-up".</param>
    /// <param name="label">That of the thing it happened to: whoever may not read the thing does not read of it either.</param>
    public static Moment Of(Guid caseId, string kind, string title, string text, string link, Guid by, DateTime now,
        Sensitivity label = Sensitivity.General)
    {
        var moment = new Moment
        {
            CaseId = caseId,
            AuthorId = by,
            Occurred = now,
            Recorded = now,
            Kind = kind,
            Title = title,
            Text = text,
            Link = link,
            Label = label,
        };
        moment.Move(RecordState.Final);
        return moment;
    }

    public override ChronicleLine Line() => new(Kind, Title, Text, Link);

    public override string Content() => JsonSerializer.Serialize(new { Kind, Title, Text });
}
