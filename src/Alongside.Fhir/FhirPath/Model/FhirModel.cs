using System.Reflection;

namespace Alongside.Fhir.FhirPath.Model;

internal sealed record ModelMember(string Type, bool Choice, bool Many);

/// <summary>The element types of FHIR R4, from the table that tools/r4-model writes.</summary>
internal static class FhirModel
{
    private static readonly Dictionary<string, (string Base, Dictionary<string, ModelMember> Members)> Types = Load();

    public static bool Knows(string type) => Types.ContainsKey(type);

    public static bool IsPrimitive(string type) => type.Length > 0 && char.IsLower(type[0]) && type != "xhtml" && Knows(type);

    public static bool IsA(string type, string ancestor)
    {
        for (var at = type; at.Length > 0; at = Types.TryGetValue(at, out var entry) ? entry.Base : "")
        {
            if (at == ancestor)
            {
                return true;
            }
        }

        return false;
    }

    public static ModelMember? Member(string type, string name) =>
        Types.TryGetValue(type, out var entry) ? entry.Members.GetValueOrDefault(name) : null;

    /// <summary>The type that the end of a name such as <c>valueCoding</c> speaks of.</summary>
    public static string? Suffix(string ending)
    {
        if (ending.Length == 0 || !char.IsUpper(ending[0]))
        {
            return null;
        }

        var lower = char.ToLowerInvariant(ending[0]) + ending[1..];
        return IsPrimitive(lower) ? lower : Knows(ending) ? ending : null;
    }

    private static Dictionary<string, (string Base, Dictionary<string, ModelMember> Members)> Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("r4.txt")!;
        using var reader = new StreamReader(stream);
        var types = new Dictionary<string, (string Base, Dictionary<string, ModelMember> Members)>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            var parts = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var head = parts[0].Split(':');
            types[head[0]] = (head[1], parts.Skip(1).Select(part => part.Split('=', 2)).ToDictionary(pair => pair[0], pair => Read(pair[1]), StringComparer.Ordinal));
        }

        Unlisted(types);
        return types.Keys.ToDictionary(type => type, type => (types[type].Base, Inherited(types, type)), StringComparer.Ordinal);
    }

    private static ModelMember Read(string written)
    {
        var choice = written.EndsWith('!');
        var bare = written.TrimEnd('!');
        return new ModelMember(bare.TrimEnd('*'), choice, bare.EndsWith('*'));
    }

    /// <summary>The few elements whose types the definitions give only as types of the language.</summary>
    private static void Unlisted(Dictionary<string, (string Base, Dictionary<string, ModelMember> Members)> types)
    {
        types["Resource"].Members["id"] = new ModelMember("id", Choice: false, Many: false);
        types["Element"].Members["id"] = new ModelMember("string", Choice: false, Many: false);
        types["Extension"].Members["url"] = new ModelMember("uri", Choice: false, Many: false);
        types["Narrative"].Members["div"] = new ModelMember("xhtml", Choice: false, Many: false);
    }

    private static Dictionary<string, ModelMember> Inherited(Dictionary<string, (string Base, Dictionary<string, ModelMember> Members)> types, string type)
    {
        var members = new Dictionary<string, ModelMember>(StringComparer.Ordinal);
        for (var at = type; at.Length > 0 && types.TryGetValue(at, out var entry); at = entry.Base)
        {
            foreach (var (name, member) in entry.Members)
            {
                members.TryAdd(name, member);
            }
        }

        return members;
    }
}
