using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Alongside.Shared.Web;

namespace Alongside.Shared.Design;

/// <summary>How an answer that both changed reads, where the form asks in words of its own.</summary>
/// <param name="Opened">The answer as the form was opened; null when that is not known any more.</param>
internal sealed record ChangedAnswer(string Question, string? Opened, string Stored);

/// <summary>
/// A form whose subject was saved by somebody else since it was opened. What only they changed is taken over, and said; what both
/// changed is shown side by side, and chosen field by field.
/// </summary>
internal sealed class BothVersions
{
    public const string Opened = "_opened";
    public const string Posted = "_both";
    private const char InFull = '=';
    private const char Between = '\u001f';
    private const int LongestInFull = 2000;
    private static readonly object Key = new();
    private static readonly JsonSerializerOptions Exactly = new() { RespectNullableAnnotations = true };

    /// <summary>Names of answers whose stored value stands in the form, since the writer had not touched them.</summary>
    public HashSet<string> TakenOver { get; init; } = [];

    /// <summary>Names of answers that both changed, and to what the other did.</summary>
    public Dictionary<string, string[]> Theirs { get; init; } = [];

    /// <summary>Names of answers that either of them changed.</summary>
    public HashSet<string> Changed { get; init; } = [];

    public Dictionary<string, ChangedAnswer> InWords { get; init; } = [];

    /// <summary>Names of answers of which theirs is chosen, as far as anything is.</summary>
    [JsonIgnore]
    public HashSet<string> Taken { get; } = [];

    public static BothVersions? Of(HttpContext http) => http.Items[Key] as BothVersions;

    public void ShowOn(HttpContext http) => http.Items[Key] = this;

    /// <summary>The form comes back before it was sent: both versions stand there as before, with what was chosen so far.</summary>
    public static void GoOn(HttpContext http)
    {
        if (!http.Request.HasFormContentType) return;
        TakeTheirs.NotYet(http);
        var form = http.Request.Form;
        if (Read<BothVersions>(form[Posted]) is not { } both) return;
        both.Taken.UnionWith(both.Theirs.Keys.Where(name => form[TakeTheirs.Choice + name] == TakeTheirs.TheirsIsTaken));
        both.ShowOn(http);
    }

    public string ToJson() => JsonSerializer.Serialize(this);

    /// <summary>Puts what only the other changed into <paramref name="mine"/>, and remembers what both did.</summary>
    /// <param name="opened">What <see cref="Write"/> said of the form as it was opened; without it, nothing is taken over.</param>
    public static BothVersions Compare(IEnumerable<FormPart> mine, IEnumerable<FormPart> theirs, string? opened)
    {
        var (both, before) = (new BothVersions(), Read<Dictionary<string, string>>(opened) ?? []);
        var stored = theirs.ToDictionary(part => part.Name, StringComparer.Ordinal);
        foreach (var part in mine)
        {
            if (stored.Remove(part.Name, out var their)) both.Compare(part, their, Was(part, before));
            else if (part.Question is not null) both.Compare(part, part with { Get = () => null }, Was(part, before));
        }
        foreach (var part in stored.Values.Where(part => part.Question is not null && Mark(part) != Was(part, before)))
        {
            both.TakenOver.Add(part.Name);
            both.Changed.Add(part.Name);
        }
        return both;
    }

    /// <summary>What every answer was, so that it can be told later which of them were touched.</summary>
    public static string Write(IEnumerable<FormPart> form) => JsonSerializer.Serialize(form.ToDictionary(part => part.Name, Mark));

    private void Compare(FormPart mine, FormPart their, string? was)
    {
        if (Fingerprint(mine.Posted) == Fingerprint(their.Posted)) return;
        Changed.Add(mine.Name);
        if (was is not null && was == Mark(their)) return;
        if (was is not null && was == Mark(mine))
        {
            mine.Set(their.Get());
            TakenOver.Add(mine.Name);
            return;
        }
        Theirs[mine.Name] = their.Posted;
        if (mine.Question is { } question) InWords[mine.Name] = new(question, was is [InFull, ..] ? mine.Say(was[1..].Split(Between, StringSplitOptions.RemoveEmptyEntries)) : null, their.Say(their.Posted));
    }

    /// <summary>A question that was not there when the form was opened had no answer.</summary>
    private static string? Was(FormPart part, Dictionary<string, string> before) =>
        before.GetValueOrDefault(part.Name) ?? (part.Question is not null && before.Count > 0 ? InFull.ToString() : null);

    /// <summary>A fingerprint; of a question in words of its own the answer itself, to be shown as it was, unless it is very long.</summary>
    private static string Mark(FormPart part) =>
        part.Question is not null && InFull + Said(part.Posted) is { Length: <= LongestInFull } full ? full : Fingerprint(part.Posted);

    private static T? Read<T>(string? json) where T : class
    {
        try
        {
            return string.IsNullOrEmpty(json) ? null : JsonSerializer.Deserialize<T>(json, Exactly);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string Said(string[] posted) => string.Join(Between, posted.Where(text => text.Length > 0));

    private static string Fingerprint(string[] posted) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Said(posted))), 0, 6);
}
