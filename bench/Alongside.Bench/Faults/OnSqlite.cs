using Alongside.Shared.Database;
using Microsoft.Data.Sqlite;

namespace Alongside.Bench.Faults;

/// <summary>The troubles of a SQLite file.</summary>
internal static class OnSqlite
{
    private static readonly TimeSpan Locked = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan LockedTooLong = TimeSpan.FromSeconds(40);

    public static Trouble Full(DatabaseOptions options, Mount disk) => new("disk full",
        async () =>
        {
            await Tell(options, "PRAGMA wal_checkpoint(TRUNCATE)");
            disk.Fill();
        },
        () =>
        {
            disk.Clear();
            return Task.CompletedTask;
        });

    /// <summary>The files may not be written, not even by who has them open; null where the file system knows no such thing.</summary>
    public static Trouble? ReadOnly(DatabaseOptions options)
    {
        var probe = Path.Combine(options.DataFolder, "probe");
        File.WriteAllText(probe, "");
        var works = Mount.Ran("chattr", "+i", probe) && Mount.Ran("chattr", "-i", probe);
        File.Delete(probe);
        if (!works) return null;
        string[] files = [Path.Combine(options.DataFolder, "alongside.db"), Path.Combine(options.DataFolder, "alongside.db-wal")];
        Task Mark(string how)
        {
            foreach (var file in files.Where(File.Exists)) Mount.Ran("chattr", how, file);
            return Task.CompletedTask;
        }
        return new Trouble("disk read-only", () => Mark("+i"), () => Mark("-i"));
    }

    public static IEnumerable<Trouble> LockedByAnother(DatabaseOptions options) =>
        [LockedFor(options, Locked) with { MustRefuse = false }, LockedFor(options, LockedTooLong)];

    private static Trouble LockedFor(DatabaseOptions options, TimeSpan time)
    {
        SqliteConnection? other = null;
        return new Trouble($"locked for {time.TotalSeconds:0} s",
            async () =>
            {
                other = new SqliteConnection(options.ConnectionString + ";Pooling=False");
                await other.OpenAsync();
                await Run(other, "BEGIN EXCLUSIVE");
            },
            async () =>
            {
                await Run(other!, "ROLLBACK");
                await other!.DisposeAsync();
            })
        { Lasts = time };
    }

    private static async Task Tell(DatabaseOptions options, string sql)
    {
        await using var connection = new SqliteConnection(options.ConnectionString + ";Pooling=False");
        await connection.OpenAsync();
        await Run(connection, sql);
    }

    private static async Task Run(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
