using System.CommandLine;
using Alongside.ServiceDirectory;
using Alongside.ServiceDirectory.Hsds;

namespace Alongside.CommandLine;

/// <summary>The directory of services, as HSDS tables.</summary>
internal static class DirectoryCommand
{
    public static Command Create(Terminal terminal) => new("directory", "Loads the directory of services.") { Import(terminal) };

    private static Command Import(Terminal terminal)
    {
        var (data, json) = (new DataOptions(), VersionCommand.JsonOption());
        var path = new Argument<string>("PATH") { Description = "A folder with the CSV tables of the Human Services Data Specification, or a .zip of them." };
        var name = new Option<string?>("--name") { Description = "The directory's name; the same name as last time brings it up to date. By default the folder's name." };
        var command = new Command("import", "Loads a directory: all of it, or nothing and the first fault.") { path, name, json };
        data.AddTo(command);
        command.SetAction(async (parsed, _) => await Office.Open(data, parsed, async services =>
        {
            var from = Path.GetFullPath(parsed.GetValue(path)!);
            var source = parsed.GetValue(name) ?? Path.GetFileNameWithoutExtension(from.TrimEnd(Path.DirectorySeparatorChar));
            var result = await services.GetRequiredService<ImportDirectory>().Run(new DirectoryIssue(DirectoryFiles.From(from), source));
            if (parsed.GetValue(json)) await terminal.SayJson(new { source, result.Change, result.Faults });
            else
            {
                await terminal.Say($"\"{source}\": {result.Change.InWords}");
                foreach (var fault in result.Faults.Take(50)) await terminal.Say($"  {fault.File}, row {fault.Row}: {fault.Reason}");
                if (result.Faults.Count > 50) await terminal.Say($"  and {result.Faults.Count - 50} more");
            }
        }));
        return command;
    }
}
