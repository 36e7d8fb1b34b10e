using Alongside.Shared.Database;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Tests.Harness;

/// <summary>A migrated, empty database of a test's own: a copy of a template made once for each run, gone afterwards.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private static readonly Lazy<Task<DatabaseOptions>> SqliteTemplate = new(() => Prepare(DatabaseOptions.ForSqlite(NewFolder())));

    private static readonly Lazy<Task<DatabaseOptions>> PostgresTemplate = new(async () =>
        await Prepare(DatabaseOptions.ForPostgres(await TestPostgres.Create($"alongside_template_{Environment.ProcessId}"), NewFolder())));

    private TestDatabase(DatabaseOptions options) => Options = options;

    public DatabaseOptions Options { get; }

    /// <summary>Why a test cannot have a database of this kind here; null when it can.</summary>
    public static string? WhyNot(DatabaseKind kind) =>
        kind == DatabaseKind.Postgres && TestPostgres.Server is null
            ? "No PostgreSQL to test on: ./test starts one, or set ALONGSIDE_TEST_POSTGRES to a connection string that may create databases."
            : null;

    /// <param name="ownKey">An agency key that no other test has, to be replaced.</param>
    public static async Task<TestDatabase> Create(DatabaseKind kind, bool ownKey = false)
    {
        var template = await (kind == DatabaseKind.Sqlite ? SqliteTemplate : PostgresTemplate).Value;
        var folder = NewFolder();
        if (!ownKey) File.Copy(template.AgencyKeyFile, Path.Combine(folder, Path.GetFileName(template.AgencyKeyFile)));
        if (kind == DatabaseKind.Postgres)
            return new(DatabaseOptions.ForPostgres(await TestPostgres.Rent(TestPostgres.NameOf(template.ConnectionString)), folder));
        var options = DatabaseOptions.ForSqlite(folder);
        File.Copy(FileOf(template), FileOf(options));
        return new(options);
    }

    public async ValueTask DisposeAsync()
    {
        if (Options.Kind == DatabaseKind.Postgres) await TestPostgres.Return(Options.ConnectionString);
        else await Release(Options);
        Directory.Delete(Options.DataFolder, recursive: true);
    }

    private static async Task<DatabaseOptions> Prepare(DatabaseOptions options)
    {
        var secrets = SecretBox.FromFile(options.AgencyKeyFile);
        await using (AlongsideDb db = options.Kind == DatabaseKind.Sqlite
            ? new SqliteDb(new DbContextOptionsBuilder<SqliteDb>().UseSqlite(options.ConnectionString).Options, secrets)
            : new PostgresDb(new DbContextOptionsBuilder<PostgresDb>().UseNpgsql(options.ConnectionString).Options, secrets))
        {
            if (db.Database.HasPendingModelChanges()) await MakeWithoutMigrations(db, options);
            else await new DatabaseSetup(db, options).Prepare();
            if (options.Kind == DatabaseKind.Sqlite) await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE);");
        }

        await Release(options);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Remove(options).GetAwaiter().GetResult();
        return options;
    }

    // On the way to a migration, so that entities can be worked on: ./migrations check, a part of ./test, still insists on one.
    private static async Task MakeWithoutMigrations(AlongsideDb db, DatabaseOptions options)
    {
        await Console.Error.WriteLineAsync($"{options.Kind}: the entities are ahead of the migrations; this run's tables are made from the entities.");
        await db.Database.EnsureCreatedAsync();
        if (options.Kind == DatabaseKind.Sqlite) await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL;");
        await db.Database.ExecuteSqlRawAsync(options.Kind == DatabaseKind.Sqlite ? DatabaseScripts.Sqlite : DatabaseScripts.Postgres);
    }

    private static async Task Remove(DatabaseOptions options)
    {
        if (options.Kind == DatabaseKind.Postgres)
        {
            await TestPostgres.DropAll();
            await TestPostgres.Drop(options.ConnectionString);
        }

        Directory.Delete(options.DataFolder, recursive: true);
    }

    private static async Task Release(DatabaseOptions options)
    {
        if (options.Kind == DatabaseKind.Postgres)
        {
            await TestPostgres.Release(options.ConnectionString);
            return;
        }

        using var connection = new SqliteConnection(options.ConnectionString);
        SqliteConnection.ClearPool(connection);
    }

    private static string FileOf(DatabaseOptions options) => new SqliteConnectionStringBuilder(options.ConnectionString).DataSource;

    private static string NewFolder() => Directory.CreateTempSubdirectory("alongside-test-").FullName;
}
