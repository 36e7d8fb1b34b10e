using System.Text.Json;
using Alongside.Shared.Design;
using Microsoft.Extensions.Primitives;

namespace Alongside.Drafts;

/// <summary>What a form says, field by field, in the order of the page. Passwords and files are never among it.</summary>
public sealed record TypedFields(IReadOnlyList<KeyValuePair<string, string[]>> All)
{
    public const int MostFields = 2000;
    public const int MostCharacters = 1_000_000;
    private static readonly string[] NotTyped = ["__RequestVerificationToken", FormActTagHelper.Name, FormActTagHelper.Version, "_page", "_target", "_title"];

    public static TypedFields Of(IFormCollection form) =>
        new([.. form.Where(field => !NotTyped.Contains(field.Key) && !field.Key.Contains("password", StringComparison.OrdinalIgnoreCase)).Select(field => KeyValuePair.Create(field.Key, field.Value.Select(value => value ?? "").ToArray()))]);

    public static TypedFields FromJson(string json) => new(JsonSerializer.Deserialize<List<KeyValuePair<string, string[]>>>(json)!);

    public bool IsTooMuch => All.Count > MostFields || All.Sum(typed => typed.Key.Length + typed.Value.Sum(value => value.Length)) > MostCharacters;

    public string ToJson() => JsonSerializer.Serialize(All);

    /// <summary>The form as if it were sent again.</summary>
    public FormCollection ToForm(Guid act) => new(new Dictionary<string, StringValues>(
        All.Select(field => KeyValuePair.Create(field.Key, new StringValues(field.Value)))) { [FormActTagHelper.Name] = act.ToString() });
}
