using System.Globalization;

namespace Alongside.Bench;

/// <summary>What was asked for, each as "--name value".</summary>
internal sealed class Options
{
    private readonly Dictionary<string, string> _given = [];

    public static Options Read(string[] words)
    {
        var options = new Options();
        for (var place = 0; place < words.Length; place++)
        {
            if (!words[place].StartsWith("--", StringComparison.Ordinal)) continue;
            var name = words[place][2..];
            options._given[name] = place + 1 < words.Length && !words[place + 1].StartsWith("--", StringComparison.Ordinal) ? words[++place] : "";
        }
        return options;
    }

    public string? Of(string name) => _given.GetValueOrDefault(name);

    public bool Has(string name) => _given.ContainsKey(name);

    public int Number(string name, int otherwise) => Of(name) is { } text
        ? int.TryParse(text, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : throw new FormatException($"--{name} needs a number, not '{text}'.")
        : otherwise;
}
