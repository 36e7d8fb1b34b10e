using Alongside.Notes;

namespace Alongside.Demo.Planning;

/// <summary>Sentences put together to the sections of a note.</summary>
internal static class Parts
{
    public static IReadOnlyDictionary<string, string> Of(
        NoteTemplate template, IEnumerable<string>? narrative = null, IEnumerable<string>? subjective = null, IEnumerable<string>? objective = null,
        IEnumerable<string>? data = null, IEnumerable<string>? behavior = null, IEnumerable<string>? intervention = null, IEnumerable<string>? response = null,
        IEnumerable<string>? assessment = null, IEnumerable<string>? plan = null)
    {
        var parts = new Dictionary<string, IEnumerable<string>?>
        {
            ["narrative"] = narrative,
            ["subjective"] = subjective,
            ["objective"] = objective,
            ["data"] = data,
            ["behavior"] = behavior,
            ["intervention"] = intervention,
            ["response"] = response,
            ["assessment"] = assessment,
            ["plan"] = plan,
        };
        return NoteSections.Of(template).Where(section => parts[section.Key] is not null).ToDictionary(section => section.Key, section => Join(parts[section.Key]!));
    }

    private static string Join(IEnumerable<string> sentences) =>
        string.Join(' ', sentences.Where(sentence => sentence.Length > 0)).Replace(" \n ", "\n\n", StringComparison.Ordinal).Trim();
}
