using System.Diagnostics;
using System.Globalization;
using Npgsql;

namespace Alongside.Bench.Faults;

/// <summary>A PostgreSQL cluster of our own, with its usual durability, that may be killed.</summary>
/// <param name="programs">The folder of initdb and pg_ctl.</param>
/// <param name="runAs">"user:group" by number, when we are root, as whom PostgreSQL will not run; empty otherwise.</param>
/// <param name="folder">Of the cluster; it belongs to that user.</param>
internal sealed class Cluster(string programs, string runAs, string folder)
{
    private readonly string _data = Path.Combine(folder, "data");

    public bool IsRunning { get; private set; }

    public string Server => $"Host={folder};Username=alongside;Database=postgres;Maximum Pool Size=32";

    public string Of(string database) => new NpgsqlConnectionStringBuilder(Server) { Database = database }.ConnectionString;

    /// <param name="log">A folder for what is written ahead, when it is to lie on another disk.</param>
    public async Task Make(string? log = null)
    {
        string[] elsewhere = log is null ? [] : ["--waldir", log];
        if (await Run("initdb", ["--no-sync", "-D", _data, "-U", "alongside", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-instructions", .. elsewhere]) != 0)
            throw new InvalidOperationException("The PostgreSQL cluster could not be made.");
    }

    public async Task Start()
    {
        NpgsqlConnection.ClearAllPools();
        if (await Run("pg_ctl", ["-D", _data, "-l", Path.Combine(folder, "log"), "-s", "-w", "-t", "60", "-o", $"-c listen_addresses= -c unix_socket_directories={folder} -c max_connections=120 -c timezone=UTC", "start"]) != 0)
            throw new InvalidOperationException($"The PostgreSQL cluster did not start; see {Path.Combine(folder, "log")}.");
        IsRunning = true;
    }

    /// <summary>SIGKILL to the postmaster and all its processes.</summary>
    public void Kill()
    {
        using var postmaster = Process.GetProcessById(int.Parse(File.ReadLines(Path.Combine(_data, "postmaster.pid")).First(), CultureInfo.InvariantCulture));
        postmaster.Kill(entireProcessTree: true);
        postmaster.WaitForExit(10_000);
        IsRunning = false;
    }

    /// <param name="how">fast, or immediate: without a checkpoint, as if it had crashed.</param>
    public async Task Stop(string how)
    {
        await Run("pg_ctl", ["-D", _data, "-s", "-w", "-m", how, "stop"]);
        IsRunning = false;
    }

    public async Task Tell(string sql)
    {
        await using var connection = new NpgsqlConnection(Server + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private async Task<int> Run(string program, string[] arguments)
    {
        var path = Path.Combine(programs, program);
        var start = new ProcessStartInfo(runAs.Length == 0 ? path : "setpriv") { UseShellExecute = false, WorkingDirectory = "/", RedirectStandardOutput = program == "initdb" };
        if (runAs.Split(':') is [var user, var group])
            foreach (var argument in new[] { $"--reuid={user}", $"--regid={group}", "--clear-groups", path }) start.ArgumentList.Add(argument);
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        if (start.RedirectStandardOutput) await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode;
    }
}
