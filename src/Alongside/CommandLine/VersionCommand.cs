using System.CommandLine;
using System.Reflection;

namespace Alongside.CommandLine;

internal static class VersionCommand
{
    public static Command Create(Terminal terminal)
    {
        var json = JsonOption();
        var command = new Command("version", "Says which version this is.") { json };
        command.SetAction(async (parsed, _) =>
        {
            var version = typeof(VersionCommand).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
            if (parsed.GetValue(json)) await terminal.SayJson(new { version, runtime = Environment.Version.ToString() });
            else await terminal.Say($"Alongside {version} on .NET {Environment.Version}");
        });
        return command;
    }

    public static Option<bool> JsonOption() => new("--json") { Description = "Answer as JSON, for programs." };
}
