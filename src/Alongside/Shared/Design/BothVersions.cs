using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Alongside.Shared.Design;

/// <summary>
/// A form whose subject was saved by somebody else since it was opened. What only they changed is taken over, and said; what both
/// changed is shown side by side, and chosen field by field.
/// </summary>
internal sealed class BothVersions
{
    public const string Opened = "_opened";
    private static readonly object Key = new();
    private readonly Dictionary<string, string[]> _theirs = new(StringComparer.Ordinal);
    private readonly HashSet<string> _takenOver = new(StringComparer.Ordinal);

    /// <summary>Names of answers whose stored value stands in the form, since the writer had not touched them.</summary>
    public IReadOnlySet<string> TakenOver => _takenOver;

    /// <summary>Names of answers that both changed, and to what the other did.</summary>
    public IReadOnlyDictionary<string, string[]> Theirs => _theirs;

    public static BothVersions? Of(HttpContext http) => http.Items[Key] as BothVersions;

    public void ShowOn(HttpContext http) => http.Items[Key] = this;

    /// <summary>Puts what only the other changed into <paramref name="mine"/>, and remembers what both did.</summary>
    /// <param name="opened">The fingerprint of the form as it was opened; without one, nothing is taken over.</param>
    public static BothVersions Compare(object mine, object theirs, string name, string? opened)
    {
        var (both, before) = (new BothVersions(), Read(opened));
        var stored = FormPart.Of(theirs, name).ToDictionary(part => part.Name, StringComparer.Ordinal);
        foreach (var part in FormPart.Of(mine, name))
        {
            if (!stored.TryGetValue(part.Name, out var their) || Same(part.Posted, their.Posted)) continue;
            var was = before.GetValueOrDefault(part.Name);
            if (was is not null && was == Fingerprint(their.Posted)) continue;
            if (was is not null && was == Fingerprint(part.Posted))
            {
                part.Set(their.Get());
                both._takenOver.Add(part.Name);
            }
            else
            {
                both._theirs[part.Name] = their.Posted;
            }
        }
        return both;
    }

    /// <summary>A fingerprint of every answer, so that it can be told later which of them were touched.</summary>
    public static string Write(object form, string name) =>
        JsonSerializer.Serialize(FormPart.Of(form, name).ToDictionary(part => part.Name, part => Fingerprint(part.Posted)));

    private static Dictionary<string, string> Read(string? opened)
    {
        try
        {
            return string.IsNullOrEmpty(opened) ? [] : JsonSerializer.Deserialize<Dictionary<string, string>>(opened) ?? [];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    private static bool Same(string[] one, string[] other) => Fingerprint(one) == Fingerprint(other);

    private static string Fingerprint(string[] posted) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001f', posted.Where(text => text.Length > 0)))), 0, 6);
}
