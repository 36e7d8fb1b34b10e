using System.CommandLine;
using Alongside.Shared;
using Alongside.Shared.Database;

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

    /// <exception cref="RefusedException">The folder cannot be written.</exception>
    public DatabaseOptions Read(ParseResult parsed)
    {
        var folder = Path.GetFullPath(parsed.GetValue(_data)!);
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
        return parsed.GetValue(_postgres) is { } connection
            ? DatabaseOptions.ForPostgres(connection, folder)
            : DatabaseOptions.ForSqlite(folder);
    }
}
