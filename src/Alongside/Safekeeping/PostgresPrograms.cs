using System.Diagnostics;
using Alongside.Shared;
using Npgsql;

namespace Alongside.Safekeeping;

/// <summary>PostgreSQL's own pg_dump and psql. The password goes by the environment, never on a command line that others can see.</summary>
internal static class PostgresPrograms
{
    public static Task Dump(string connectionString, string file, CancellationToken stop) =>
        Run("pg_dump", connectionString, ["--format=plain", "--no-owner", "--no-privileges", "--encoding=UTF8", $"--file={file}"], stop);

    /// <summary>Runs scripts one after another in one transaction: all of it, or nothing.</summary>
    public static Task RunScripts(string connectionString, IEnumerable<string> files, CancellationToken stop) =>
        Run("psql", connectionString, ["--no-psqlrc", "--quiet", "--single-transaction", "--set=ON_ERROR_STOP=1", "--output=/dev/null", .. files.Select(file => $"--file={file}")], stop);

    private static async Task Run(string name, string connectionString, IEnumerable<string> arguments, CancellationToken stop)
    {
        var start = new ProcessStartInfo(Find(name), arguments) { RedirectStandardError = true, RedirectStandardOutput = true, UseShellExecute = false };
        foreach (var (variable, value) in Reaching(new NpgsqlConnectionStringBuilder(connectionString))) start.Environment[variable] = value;
        using var process = Process.Start(start)!;
        var (said, complained) = (process.StandardOutput.ReadToEndAsync(stop), process.StandardError.ReadToEndAsync(stop));
        try
        {
            await process.WaitForExitAsync(stop);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
        await said;
        Refusal.If(process.ExitCode == 0 ? null : $"{name} says: {(await complained).Split('\n').FirstOrDefault(line => line.Contains("ERROR", StringComparison.OrdinalIgnoreCase)) ?? (await complained).ReplaceLineEndings(" ").Trim()}");
    }

    private static IEnumerable<(string Variable, string Value)> Reaching(NpgsqlConnectionStringBuilder connection)
    {
        if (connection.Host is { } host) yield return ("PGHOST", host);
        yield return ("PGPORT", $"{connection.Port}");
        if (connection.Database is { } database) yield return ("PGDATABASE", database);
        if (connection.Username is { } user) yield return ("PGUSER", user);
        if (connection.Password is { } password) yield return ("PGPASSWORD", password);
        if (connection.Passfile is { } passfile) yield return ("PGPASSFILE", passfile);
        if (connection.SslMode is SslMode.Require or SslMode.VerifyCA or SslMode.VerifyFull)
            yield return ("PGSSLMODE", connection.SslMode switch { SslMode.VerifyFull => "verify-full", SslMode.VerifyCA => "verify-ca", _ => "require" });
        if (connection.RootCertificate is { } root) yield return ("PGSSLROOTCERT", root);
    }

    /// <summary>On the path, or where Debian keeps the newest.</summary>
    private static string Find(string name)
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        var debian = Directory.Exists("/usr/lib/postgresql")
            ? Directory.EnumerateDirectories("/usr/lib/postgresql").OrderByDescending(folder => int.TryParse(Path.GetFileName(folder), out var version) ? version : 0).Select(folder => Path.Combine(folder, "bin")) : [];
        return folders.Concat(debian).SelectMany(folder => new[] { Path.Combine(folder, name), Path.Combine(folder, name + ".exe") }).FirstOrDefault(File.Exists)
            ?? throw new RefusedException($"{name} is not on this machine: install PostgreSQL's client programs (on Debian the package postgresql-client).");
    }
}
