using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using SQLitePCL;

namespace Alongside.Shared.Database;

internal static class DatabaseServices
{
    public static void AddDatabase(this IServiceCollection services, DatabaseOptions options)
    {
        services.AddSingleton(options).AddSingleton<WriteTurn>();
        services.AddSingleton(_ => SecretBox.FromFile(options.AgencyKeyFile));
        if (options.Kind == DatabaseKind.Sqlite)
        {
            services.AddDbContext<SqliteDb>(db => db.UseSqlite(options.ConnectionString).AddInterceptors(new SqliteDurability()).ReplaceService<IModelCacheKeyFactory, AlongsideDb.ModelByKey>(), optionsLifetime: ServiceLifetime.Singleton);
            services.AddScoped<AlongsideDb>(all =>
            {
                // Opened once for all that a request asks: opening costs nothing but its settings, and these cost as much as a small query.
                var db = all.GetRequiredService<SqliteDb>();
                db.Database.OpenConnection();
                if (MayOnlyRead(db.Database.GetDbConnection())) OpenAgain(db);
                return db;
            });
        }
        else
        {
            services.AddDbContext<PostgresDb>(db => db.UseNpgsql(options.ConnectionString).ReplaceService<IModelCacheKeyFactory, AlongsideDb.ModelByKey>(), optionsLifetime: ServiceLifetime.Singleton);
            services.AddScoped<AlongsideDb>(all => all.GetRequiredService<PostgresDb>());
        }
    }

    /// <summary>Reads the shape of every table, which later services share: a third of a start, to be done beside the rest of it.</summary>
    public static void ReadModel(DatabaseOptions options)
    {
        var services = new ServiceCollection();
        services.AddDatabase(options);
        using var all = services.BuildServiceProvider();
        using var scope = all.CreateScope();
        AlongsideDb db = options.Kind == DatabaseKind.Sqlite ? scope.ServiceProvider.GetRequiredService<SqliteDb>() : scope.ServiceProvider.GetRequiredService<PostgresDb>();
        _ = db.Model;
    }

    private static bool MayOnlyRead(DbConnection connection) => raw.sqlite3_db_readonly(((SqliteConnection)connection).Handle, "main") == 1;

    /// <summary>SQLite opens a file that it may not write for reading only, and the pool would keep such a connection when it may again.</summary>
    private static void OpenAgain(AlongsideDb db)
    {
        SqliteConnection.ClearPool((SqliteConnection)db.Database.GetDbConnection());
        db.Database.CloseConnection();
        db.Database.OpenConnection();
        if (MayOnlyRead(db.Database.GetDbConnection())) SqliteConnection.ClearPool((SqliteConnection)db.Database.GetDbConnection());
    }

    /// <summary>Per connection: a commit is on disk before it is answered, foreign keys hold, a busy writer is waited for.</summary>
    private sealed class SqliteDurability : DbConnectionInterceptor
    {
        private const string Pragmas = "PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA busy_timeout=30000; PRAGMA temp_store=MEMORY;";

        public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Apply(connection);

        public override Task ConnectionOpenedAsync(
            DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            Apply(connection);
            return Task.CompletedTask;
        }

        private static void Apply(DbConnection connection)
        {
            using var command = connection.CreateCommand();
            command.CommandText = Pragmas;
            command.ExecuteNonQuery();
        }
    }
}
