namespace Alongside.Assessments;

/// <summary>The answers a page posts: form fields by the form's own keys.</summary>
public sealed record AnswersForm(IReadOnlyList<KeyValuePair<string, IReadOnlyList<string>>> Fields)
{
    public const string Prefix = "q:";

    /// <summary>The version the page was opened with; an older one than the record's is stale.</summary>
    public int? Version { get; init; }

    public static AnswersForm From(IFormCollection form) => new(
        [.. form.Where(field => field.Key.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(field => KeyValuePair.Create(field.Key[Prefix.Length..], (IReadOnlyList<string>)[.. field.Value.OfType<string>()]))])
    {
        Version = int.TryParse(form["Version"], out var version) ? version : null,
    };
}
