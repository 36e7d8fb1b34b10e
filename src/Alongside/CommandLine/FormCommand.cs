using System.CommandLine;
using Alongside.Assessments;
using Alongside.Ledger;
using Alongside.Shared;
using FormFile = Alongside.Assessments.FormFile;

namespace Alongside.CommandLine;

/// <summary>Assessment forms as FHIR Questionnaire files.</summary>
internal static class FormCommand
{
    public static Command Create(Terminal terminal) => new("form", "Checks and imports assessment forms (FHIR R4 Questionnaires).") { Check(terminal), Import(terminal) };

    private static Command Check(Terminal terminal)
    {
        var (files, json) = (Files(), VersionCommand.JsonOption());
        var command = new Command("check", "Says what is wrong with form files, each with its place. Changes nothing.") { files, json };
        command.SetAction(async (parsed, _) =>
        {
            var read = await Read(parsed.GetValue(files)!);
            await Tell(terminal, read, parsed.GetValue(json));
            return read.TrueForAll(file => file.CanBeUsed) ? 0 : 1;
        });
        return command;
    }

    private static Command Import(Terminal terminal)
    {
        var (data, files, json) = (new DataOptions(), Files(), VersionCommand.JsonOption());
        var command = new Command("import", "Takes form files into use: all of them, or none.") { files, json };
        data.AddTo(command);
        command.SetAction(async (parsed, _) =>
        {
            var read = await Read(parsed.GetValue(files)!);
            if (read.Exists(file => !file.CanBeUsed))
            {
                await Tell(terminal, read, parsed.GetValue(json));
                throw new RefusedException("Nothing was imported: a file cannot be used.");
            }
            await Office.Open(data, parsed, async services =>
            {
                var import = services.GetRequiredService<ImportForm>();
                using (services.GetRequiredService<Acting>().Together())
                    foreach (var file in read.SkipLast(1)) await import.Run(file);
                await import.Run(read[^1]);
            });
            await Tell(terminal, read, parsed.GetValue(json));
            return 0;
        });
        return command;
    }

    private static Argument<FileInfo[]> Files() => new("FILE") { Description = "The files.", Arity = ArgumentArity.OneOrMore };

    private static async Task<List<FormFile>> Read(IEnumerable<FileInfo> files)
    {
        var read = new List<FormFile>();
        foreach (var file in files)
        {
            Refusal.If(!file.Exists ? $"There is no file {file.FullName}." : file.Length > FormFile.LargestBytes ? $"{file.Name} is larger than 4 MB: that is not a form." : null);
            read.Add(FormFile.Read(file.Name, await File.ReadAllTextAsync(file.FullName)));
        }
        return read;
    }

    private static async Task Tell(Terminal terminal, List<FormFile> files, bool json)
    {
        if (json)
        {
            await terminal.SayJson(files.Select(file => new { file = file.FileName, title = file.Form?.Title, usable = file.CanBeUsed, faults = file.Faults }));
            return;
        }
        foreach (var file in files)
        {
            await terminal.Say($"{file.FileName}: {(file.Form is { } form ? $"{form.Title}, {FormFile.Questions(form)} questions, can be used" : "cannot be used")}");
            foreach (var fault in file.Faults) await terminal.Say($"  {(fault.Prevents ? "" : "remark: ")}{fault.Path}: {fault.Reason}");
        }
    }
}
