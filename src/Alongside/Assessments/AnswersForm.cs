namespace Alongside.Assessments;

/// <summary>The answers a page posts: form fields by the form's own keys.</summary>
public sealed record AnswersForm(IReadOnlyList<KeyValuePair<string, IReadOnlyList<string>>> Fields)
{
    public const string Prefix = "q:";
    private const string Posted = "Form." + Prefix;

    /// <summary>The version the page was opened with; an older one than the record's is stale.</summary>
    public int? Version { get; init; }

    public static AnswersForm From(IFormCollection form) => new(
        [.. form.Where(field => field.Key.StartsWith(Posted, StringComparison.Ordinal))
            .Select(field => KeyValuePair.Create(field.Key[Posted.Length..], (IReadOnlyList<string>)[.. field.Value.OfType<string>()]))])
    {
        Version = int.TryParse(form["Form.Version"], out var version) ? version : null,
    };

    /// <summary>What a question's field is called.</summary>
    public static string NameOf(string key) => Posted + key;

    /// <summary>Without an answer: what is stored for it stands.</summary>
    public AnswersForm Without(string key) => this with { Fields = [.. Fields.Where(field => field.Key != key)] };
}
