using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Alongside.Shared;

namespace Alongside.CommandLine;

/// <summary>Where a command reads and writes.</summary>
internal sealed record Terminal(TextReader In, TextWriter Out, TextWriter Error)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public Task Say(string line) => Out.WriteLineAsync(line);

    /// <summary>Lines said while something long goes on.</summary>
    public IProgress<string> Lines() => new Line(Out);

    public Task SayJson<T>(T data) => Out.WriteLineAsync(JsonSerializer.Serialize(data, Json));

    /// <summary>The password: the first line of what is piped in, or asked for without showing what is typed.</summary>
    public async Task<string> Password(bool fromInput)
    {
        if (fromInput) return await In.ReadLineAsync() ?? "";
        if (Console.IsInputRedirected) throw new RefusedException("There is nobody to ask for a password: pipe it in and add --password-stdin.");
        await Error.WriteAsync("Password (what you type is not shown): ");
        var typed = new StringBuilder();
        while (Console.ReadKey(intercept: true) is { Key: not ConsoleKey.Enter } key)
        {
            if (key.Key == ConsoleKey.Backspace) typed.Length = Math.Max(0, typed.Length - 1);
            else if (key.KeyChar != '\0') typed.Append(key.KeyChar);
        }

        await Error.WriteLineAsync();
        return typed.ToString();
    }

    /// <summary>Columns as wide as their longest entry; the last may be any length.</summary>
    public async Task SayTable(IReadOnlyList<string> heading, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var widths = heading.Select((_, column) => rows.Append(heading).Max(row => row[column].Length)).ToList();
        foreach (var row in rows.Prepend(heading))
            await Say(string.Join("  ", row.Select((text, column) => text.PadRight(widths[column]))).TrimEnd());
    }

    private sealed class Line(TextWriter to) : IProgress<string>
    {
        public void Report(string value) => to.WriteLine(value);
    }
}
