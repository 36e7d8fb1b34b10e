using Alongside.Shared.Database;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Alongside.Bench.Loading;

/// <summary>The loaded databases that are kept, each made once for its size and for the program's tables.</summary>
internal static class Stored
{
    /// <param name="folder">Where they are kept.</param>
    /// <param name="kind">Which database.</param>
    /// <param name="server">Of PostgreSQL: a connection string that may create databases.</param>
    /// <param name="size">How much.</param>
    /// <param name="keep">Take what is there though the tables have changed since: the program brings it up to date by its migrations.</param>
    /// <param name="progress">Lines for the one who waits.</param>
    public static async Task<(Loaded, DatabaseOptions)> Make(string folder, DatabaseKind kind, string? server, Size size, bool keep, IProgress<string> progress)
    {
        var name = $"{kind.ToString().ToLowerInvariant()}-{size.Cases}-{size.Notes}";
        var (data, told) = (Path.Combine(folder, name), Path.Combine(folder, "told"));
        var agency = new LargeAgency(told, progress);
        var options = kind == DatabaseKind.Sqlite ? DatabaseOptions.ForSqlite(data) : DatabaseOptions.ForPostgres(Named(server, name.Replace('-', '_')), data);
        var before = Loaded.Read(data);
        if (before is not null && keep) return (before, options);
        await agency.Tell(size.TellCases);
        if (before is not null)
        {
            await using var stored = LargeAgency.Open(options, SecretBox.FromFile(options.AgencyKeyFile));
            if (before.Shape == LargeAgency.Shape(stored)) return (before, options);
            progress.Report("The tables or the demo have changed since this was loaded.");
        }
        progress.Report($"Loading {size.Cases:N0} cases and {size.Notes:N0} notes…");
        if (Directory.Exists(data)) Directory.Delete(data, recursive: true);
        Directory.CreateDirectory(data);
        if (kind == DatabaseKind.Postgres) await Recreate(server!, name.Replace('-', '_'));
        await using (var empty = LargeAgency.Open(options, SecretBox.FromFile(options.AgencyKeyFile))) await new DatabaseSetup(empty, options).Prepare();
        SqliteConnection.ClearAllPools();
        var loaded = await agency.Load(options, size);
        loaded.Write(data);
        return (loaded, options);
    }

    private static string Named(string? server, string name) => server is null
        ? throw new InvalidOperationException("PostgreSQL needs a server: bench/run starts one.")
        : new NpgsqlConnectionStringBuilder(server) { Database = name }.ConnectionString;

    private static async Task Recreate(string server, string name)
    {
        await using var connection = new NpgsqlConnection(server);
        await connection.OpenAsync();
        foreach (var sql in new[] { $"DROP DATABASE IF EXISTS \"{name}\" WITH (FORCE)", $"CREATE DATABASE \"{name}\"" })
        {
            await using var command = new NpgsqlCommand(sql, connection);
            await command.ExecuteNonQueryAsync();
        }
    }
}
