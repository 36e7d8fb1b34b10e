using Microsoft.EntityFrameworkCore;

namespace Alongside.Shared.Database;

/// <summary>Brings the database to this program's shape, or says in one sentence why it cannot.</summary>
public sealed class DatabaseSetup(AlongsideDb db, DatabaseOptions options)
{
    /// <exception cref="RefusedException">The database was made by a newer program.</exception>
    public async Task Prepare()
    {
        var known = db.Database.GetMigrations().ToHashSet();
        if (await db.Database.CanConnectAsync())
        {
            var unknown = (await db.Database.GetAppliedMigrationsAsync()).FirstOrDefault(applied => !known.Contains(applied));
            if (unknown is not null)
                throw new RefusedException($"The database is newer than this program (it has the change \"{unknown}\"): install the newer program, nothing was changed.");
        }
        await db.Database.MigrateAsync();
        if (options.Kind == DatabaseKind.Sqlite) await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL;");
        await db.Database.ExecuteSqlRawAsync(
            options.Kind == DatabaseKind.Sqlite ? DatabaseScripts.Sqlite : DatabaseScripts.Postgres);
    }
}
