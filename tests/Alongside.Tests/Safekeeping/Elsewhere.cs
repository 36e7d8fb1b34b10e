using Alongside.Shared.Database;
using Alongside.Tests.Harness;

namespace Alongside.Tests.Safekeeping;

/// <summary>Another machine, as it were: an empty folder, and an empty PostgreSQL database where one is needed.</summary>
internal sealed class Elsewhere : IAsyncDisposable
{
    private readonly string _parent = Directory.CreateTempSubdirectory("alongside-elsewhere-").FullName;

    private Elsewhere(Func<string, DatabaseOptions> options) => Options = options(Path.Combine(_parent, "data"));

    public DatabaseOptions Options { get; }
    public string Archive => Path.Combine(_parent, "monday.zip");
    public IEnumerable<string> LeftBehind => Directory.EnumerateFileSystemEntries(_parent).Select(Path.GetFileName).OfType<string>().Where(name => name is not "data" and not "monday.zip");

    public static async Task<Elsewhere> Make(DatabaseKind on)
    {
        if (on == DatabaseKind.Sqlite) return new(DatabaseOptions.ForSqlite);
        var connection = await TestPostgres.Create($"alongside_elsewhere_{Guid.NewGuid():N}");
        return new(folder => DatabaseOptions.ForPostgres(connection, folder));
    }

    public async ValueTask DisposeAsync()
    {
        if (Options.Kind == DatabaseKind.Postgres) await TestPostgres.Drop(Options.ConnectionString);
        Directory.Delete(_parent, recursive: true);
    }
}
