using System.CommandLine;
using Alongside.Safekeeping;
using Alongside.Safekeeping.Keys;
using Alongside.Shared.Database;

namespace Alongside.CommandLine;

/// <summary>Backup, restore, check, and a new agency key.</summary>
internal static class SafekeepingCommands
{
    public static Command Backup(Terminal terminal)
    {
        var (data, json) = (new DataOptions(), VersionCommand.JsonOption());
        var to = new Argument<string>("TO") { Description = "The file to write. It holds the keys too: keep it as you keep them." };
        var command = new Command("backup", "Takes everything into one file, while Alongside runs: database, keys and files, with a hash of each.") { to, json };
        data.AddTo(command);
        command.SetAction(async (parsed, stop) => await Office.Open(data, parsed, async services =>
        {
            var manifest = await services.GetRequiredService<BackUp>().Run(parsed.GetValue(to)!, stop);
            if (parsed.GetValue(json)) await terminal.SayJson(manifest);
            else await terminal.Say($"Backed up {manifest.Files.Count} files ({manifest.Files.Sum(file => file.Bytes) / 1_048_576.0:N1} MB before packing) to {Path.GetFullPath(parsed.GetValue(to)!)}.");
        }));
        return command;
    }

    public static Command Restore(Terminal terminal)
    {
        var data = new DataOptions();
        var from = new Argument<string>("FROM") { Description = "A file that alongside backup has written." };
        var over = new Option<bool>("--over") { Description = "Take the place of what is there; the former data folder is kept under another name." };
        var command = new Command("restore", "Puts a backup back: compared with its hashes first, then whole or not at all. Stop Alongside before.") { from, over };
        data.AddTo(command);
        command.SetAction(async (parsed, stop) =>
        {
            var (manifest, former) = await new Restore(await data.Read(parsed)).Run(parsed.GetValue(from)!, parsed.GetValue(over), stop);
            await terminal.Say($"Restored the backup of {manifest.Made:yyyy-MM-dd HH:mm} UTC.{(former is null ? "" : $" What was there before is in {former}.")}");
            return await SayCheck(terminal, data, parsed, json: false, stop);
        });
        return command;
    }

    public static Command Check(Terminal terminal)
    {
        var (data, json) = (new DataOptions(), VersionCommand.JsonOption());
        var command = new Command("check", "Looks whether everything is whole: the database, the ledger, the secrets, the files.") { json };
        data.AddTo(command);
        command.SetAction((parsed, stop) => SayCheck(terminal, data, parsed, parsed.GetValue(json), stop));
        return command;
    }

    public static Command Keys(Terminal terminal)
    {
        var data = new DataOptions();
        var rotate = new Command("rotate", "Makes a new agency key and seals every secret anew with it. May be stopped and started again; Alongside may run.");
        data.AddTo(rotate);
        rotate.SetAction(async (parsed, stop) => await Office.Open(data, parsed, async services =>
        {
            await services.GetRequiredService<RotateKeys>().Run(terminal.Lines(), stop);
            await terminal.Say($"Every secret is sealed with the new key. Back up {services.GetRequiredService<DatabaseOptions>().AgencyKeyFile} now: former copies open former backups only.");
        }));
        return new Command("keys", "Replaces the key that seals what is secret.") { rotate };
    }

    private static async Task<int> SayCheck(Terminal terminal, DataOptions data, ParseResult parsed, bool json, CancellationToken stop)
    {
        var found = new List<Checked>();
        await Office.Open(data, parsed, async services =>
        {
            await foreach (var check in services.GetRequiredService<CheckHouse>().Run(stop))
            {
                found.Add(check);
                if (!json) await terminal.Say($"{check.What,-10}{check.Found}{(check.Trouble is null ? "" : $": {check.Trouble}")}");
            }
        });
        if (json) await terminal.SayJson(found);
        return found.TrueForAll(check => check.Trouble is null) ? 0 : 1;
    }
}
