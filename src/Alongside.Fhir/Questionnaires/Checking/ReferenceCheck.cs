using Alongside.Fhir.Json;

namespace Alongside.Fhir.Questionnaires.Checking;

/// <summary>References to the right kinds of record, and attachments of the right kinds and size.</summary>
internal static class ReferenceCheck
{
    public static IEnumerable<(FaultSeverity, string, string)> Check(QuestionnaireItem item, AnswerValue answer) => (answer.Type, answer.Json) switch
    {
        ("Reference", JsonObject reference) => Reference(item, reference),
        ("Attachment", JsonObject attachment) => Attachment(item, attachment),
        _ => [],
    };

    private static IEnumerable<(FaultSeverity, string, string)> Reference(QuestionnaireItem item, JsonObject reference)
    {
        var allowed = item.Json.Extensions(FormUrls.ReferenceResource).Select(extension => extension.Text("valueCode")).OfType<string>().ToList();
        var written = reference.Text("reference");
        var parts = (written ?? "").Split('/');
        var type = reference.Text("type") ?? (parts.Length >= 2 ? parts[^2] : null);
        if (allowed.Count > 0 && type is not null && !allowed.Contains(type, StringComparer.Ordinal))
        {
            yield return (FaultSeverity.Error, "invalidRefResourceTypeRestriction", $"“{written}” is a {type}, and a {string.Join(" or ", allowed)} is asked for.");
        }

        if (written is not null && type is null && !written.StartsWith('#') && !written.Contains(':', StringComparison.Ordinal))
        {
            yield return (FaultSeverity.Error, "invalidRefValue", $"“{written}” does not point at a record.");
        }
    }

    private static IEnumerable<(FaultSeverity, string, string)> Attachment(QuestionnaireItem item, JsonObject attachment)
    {
        var allowed = item.Json.Extensions(FormUrls.MimeType).Select(extension => extension.Text("valueCode")).OfType<string>().ToList();
        var type = attachment.Text("contentType");
        if (allowed.Count > 0 && (type is null || !allowed.Exists(one => Covers(one, type))))
        {
            yield return (FaultSeverity.Error, "invalidAttachmentType", $"The file is {type ?? "of no known kind"}, and {string.Join(" or ", allowed)} is asked for.");
        }

        var megabytes = item.Json.Extension(FormUrls.MaxSize)?.Choice()?.Value is JsonValue limit ? limit.Number() : null;
        var bytes = attachment.Number("size") ?? (attachment.Text("data") is { } data ? data.Length * 3 / 4 : null);
        if (bytes > megabytes * 1024 * 1024)
        {
            yield return (FaultSeverity.Error, "maxAttachmentSize", $"The file is larger than the {megabytes} MB allowed.");
        }
    }

    private static bool Covers(string allowed, string type) =>
        allowed.EndsWith("/*", StringComparison.Ordinal) ? type.StartsWith(allowed[..^1], StringComparison.OrdinalIgnoreCase) : string.Equals(allowed, type.Split(';')[0], StringComparison.OrdinalIgnoreCase);
}
