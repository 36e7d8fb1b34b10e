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
            var applied = (await db.Database.GetAppliedMigrationsAsync()).ToHashSet();
            if (applied.FirstOrDefault(name => !known.Contains(name)) is { } unknown)
                throw new RefusedException($"The database is newer than this program (it has the change \"{unknown}\"): install the newer program, nothing was changed.");
            known.ExceptWith(applied);
        }
        if (known.Count > 0) await db.Database.MigrateAsync();
        if (options.Kind == DatabaseKind.Sqlite) await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL;");
        await db.Database.ExecuteSqlRawAsync(
            options.Kind == DatabaseKind.Sqlite ? DatabaseScripts.Sqlite : DatabaseScripts.Postgres);
    }
}
