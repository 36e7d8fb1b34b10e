using System.Reflection;

namespace Alongside.Fhir.FhirPath.Model;

internal sealed record ModelMember(string Type, bool Choice, bool Many);

/// <summary>The element types of FHIR R4, from the table that tools/r4-model writes.</summary>
internal static class FhirModel
{
    private static readonly Dictionary<string, (string Base, Dictionary<string, string> Members)> Types = Load();

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

    public static ModelMember? Member(string type, string name)
    {
        for (var at = type; at.Length > 0 && Types.TryGetValue(at, out var entry); at = entry.Base)
        {
            if (entry.Members.TryGetValue(name, out var member))
            {
                var choice = member.EndsWith('!');
                return new ModelMember(member.TrimEnd('!').TrimEnd('*'), choice, member.TrimEnd('!').EndsWith('*'));
            }
        }

        return name switch
        {
            "id" => new ModelMember(IsA(type, "Resource") ? "id" : "string", Choice: false, Many: false),
            "url" when type == "Extension" => new ModelMember("uri", Choice: false, Many: false),
            "div" when type == "Narrative" => new ModelMember("xhtml", Choice: false, Many: false),
            _ => null,
        };
    }

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

    private static Dictionary<string, (string Base, Dictionary<string, string> Members)> Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("r4.txt")!;
        using var reader = new StreamReader(stream);
        var types = new Dictionary<string, (string, Dictionary<string, string>)>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            var parts = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var head = parts[0].Split(':');
            types[head[0]] = (head[1], parts.Skip(1).Select(part => part.Split('=', 2)).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal));
        }

        return types;
    }
}
