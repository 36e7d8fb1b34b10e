using Alongside.Shared.Database;

namespace Alongside.Bench.Faults;

/// <summary>The whole of bench/faults: tell a small agency, kill and starve it, look at what is left.</summary>
internal static class FaultsCommand
{
    private const int Cases = 40;
    private const int DiskMegabytes = 64;
    private const string Database = "alongside_faults";

    public static async Task<int> Run(Options options)
    {
        var says = new Command.Said();
        try
        {
            var report = await Run(options, says);
            report.Print(Console.Out);
            if (options.Of("json") is { } file) await File.WriteAllTextAsync(file, report.ToJson());
            return report.IsClean ? 0 : 1;
        }
        catch (Exception fault) when (fault is InvalidOperationException or FormatException or TimeoutException)
        {
            await Console.Error.WriteLineAsync(fault.Message);
            return 1;
        }
    }

    private static async Task<FaultsReport> Run(Options options, Command.Said says)
    {
        var (folder, clients, only) = (Path.GetFullPath(options.Of("folder") ?? "artifacts/faults"), options.Number("clients", 8), options.Of("only"));
        var program = Path.GetFullPath(options.Of("app") ?? "artifacts/app/Alongside.dll");
        var report = new FaultsReport { Database = options.Of("database") == "postgres" ? "PostgreSQL" : "SQLite" };
        var cluster = options.Of("database") == "postgres" ? new Cluster(options.Of("programs")!, options.Of("as") ?? "", options.Of("cluster")!) : null;
        if (cluster is not null)
        {
            await cluster.Make();
            await cluster.Start();
        }
        try
        {
            says.Report($"Telling {Cases} stories…");
            var data = Fresh(folder, "data");
            var agency = await Agency.Tell(cluster is null ? DatabaseOptions.ForSqlite(data) : DatabaseOptions.ForPostgres(cluster.Of(Database), data), program, Cases);
            if (only is null or "kills")
            {
                says.Report("Killing…");
                report.Kills = await new Kills(agency, cluster, says).Run(options.Number("rounds", 20), clients);
            }
            if (only is null or "troubles")
            {
                says.Report("Starving…");
                List<Trouble> troubles = cluster is null ? [.. OnSqlite.LockedByAnother(agency.Options)] : [.. OnPostgres.All(cluster, Database)];
                if (cluster is null && OnSqlite.ReadOnly(agency.Options) is { } readOnly) troubles.Insert(0, readOnly);
                else if (cluster is null) report.Troubles.Add(new TroubleFigures { Name = "disk read-only", Skipped = "this file system does not let files be made immutable" });
                report.Troubles.AddRange(await new Troubles(agency, says).Run(troubles, clients));
                report.Troubles.Add(cluster is null ? await FullOnSqlite(agency, folder, program, clients, says) : await FullOnPostgres(agency, cluster, options, folder, program, clients, says));
            }
        }
        finally
        {
            if (cluster is { IsRunning: true }) await cluster.Stop("fast");
        }
        return report;
    }

    private static async Task<TroubleFigures> FullOnSqlite(Agency first, string folder, string program, int clients, Command.Said says)
    {
        using var disk = Mount.Make(Path.Combine(folder, "disk"), DiskMegabytes);
        if (disk is null) return NoDisk();
        var options = DatabaseOptions.ForSqlite(Fresh(disk.Folder, "data"));
        var agency = await Agency.Tell(options, program, Cases, first.Options);
        return (await new Troubles(agency, says).Run([OnSqlite.Full(options, disk)], clients)).Single();
    }

    /// <summary>The tables on the disk that fills, what is written ahead on another: without room for that, PostgreSQL ends itself.</summary>
    private static async Task<TroubleFigures> FullOnPostgres(Agency first, Cluster running, Options given, string folder, string program, int clients, Command.Said says)
    {
        await running.Stop("fast");
        var place = Path.Combine(given.Of("cluster")!, "disk");
        using var disk = Mount.Make(place, 2 * DiskMegabytes);
        if (disk is null) return NoDisk();
        if (given.Of("as") is { Length: > 0 } user && !Mount.Ran("chown", user, place)) return NoDisk();
        var cluster = new Cluster(given.Of("programs")!, given.Of("as") ?? "", place);
        await cluster.Make(Path.Combine(given.Of("cluster")!, "log-of-full-disk"));
        await cluster.Start();
        try
        {
            var agency = await Agency.Tell(DatabaseOptions.ForPostgres(cluster.Of(Database), Fresh(folder, "full")), program, Cases, first.Options);
            return (await new Troubles(agency, says).Run([OnPostgres.Full(disk)], clients)).Single();
        }
        finally
        {
            if (cluster.IsRunning) await cluster.Stop("fast");
        }
    }

    private static TroubleFigures NoDisk() => new() { Name = "disk full", Skipped = "this machine does not let us mount a small disk" };

    private static string Fresh(string folder, string name)
    {
        var path = Path.Combine(folder, name);
        if (Directory.Exists(path)) Directory.Delete(path, recursive: true);
        Directory.CreateDirectory(path);
        return path;
    }
}
