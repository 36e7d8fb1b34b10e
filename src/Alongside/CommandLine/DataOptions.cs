using System.CommandLine;
using Alongside.Shared;
using Alongside.Shared.Database;
using Npgsql;

namespace Alongside.CommandLine;

/// <summary>The options by which every command finds its database.</summary>
internal sealed class DataOptions
{
    private readonly Option<string> _data = new("--data")
    {
        Description = "Folder for the database, keys and files.",
        DefaultValueFactory = _ => Environment.GetEnvironmentVariable("ALONGSIDE_FOLDER") ?? "data",
    };

    private readonly Option<string?> _postgres = new("--postgres")
    {
        Description = "Use PostgreSQL with this connection string instead of SQLite in the data folder.",
    };

    public void AddTo(Command command)
    {
        command.Options.Add(_data);
        command.Options.Add(_postgres);
    }

    /// <exception cref="RefusedException">The folder cannot be written, or PostgreSQL not be reached; nothing was changed.</exception>
    public async Task<DatabaseOptions> Read(ParseResult parsed)
    {
        var connection = parsed.GetValue(_postgres);
        if (connection is not null) await Reach(connection);
        var folder = Path.GetFullPath(parsed.GetValue(_data)!);
        Probe(folder);
        return connection is null ? DatabaseOptions.ForSqlite(folder) : DatabaseOptions.ForPostgres(connection, folder);
    }

    private static void Probe(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            var probe = Path.Combine(folder, $".probe-{Guid.NewGuid():N}");
            File.WriteAllText(probe, "");
            File.Delete(probe);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new RefusedException($"The folder {folder} cannot be written: choose another with --data, or change its permissions.");
        }
    }

    private static async Task Reach(string connectionString)
    {
        try
        {
            _ = new NpgsqlConnectionStringBuilder(connectionString);
        }
        catch (Exception fault) when (fault is ArgumentException or FormatException)
        {
            throw new RefusedException("The connection string cannot be read; it looks like \"Host=localhost;Database=alongside;Username=alongside\".");
        }

        try
        {
            await using var connection = new NpgsqlConnection(connectionString);
            await connection.OpenAsync();
        }
        catch (PostgresException missing) when (missing.SqlState == PostgresErrorCodes.InvalidCatalogName)
        {
            // Made by the migrations, where the user may make one.
        }
    }
}
