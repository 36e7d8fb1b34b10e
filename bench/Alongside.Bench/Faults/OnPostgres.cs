using Npgsql;

namespace Alongside.Bench.Faults;

/// <summary>The troubles of a PostgreSQL server of our own.</summary>
internal static class OnPostgres
{
    private static readonly TimeSpan Away = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Locked = TimeSpan.FromSeconds(30);

    public static IEnumerable<Trouble> All(Cluster cluster, string database)
    {
        yield return new Trouble("PostgreSQL away", () => cluster.Stop("immediate"), cluster.Start);
        yield return new Trouble("PostgreSQL restarted", () => cluster.Stop("immediate"), cluster.Start) { Lasts = Away };
        yield return new Trouble("PostgreSQL read-only", () => Default(cluster, "on"), () => Default(cluster, "off"));
        yield return new Trouble("connections refused",
            () => cluster.Tell($"ALTER DATABASE \"{database}\" ALLOW_CONNECTIONS false; SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{database}'"),
            () => cluster.Tell($"ALTER DATABASE \"{database}\" ALLOW_CONNECTIONS true"));
        yield return LockedFor(cluster, database);
    }

    public static Trouble Full(Mount disk) => new("disk full",
        () =>
        {
            disk.Fill();
            return Task.CompletedTask;
        },
        () =>
        {
            disk.Clear();
            return Task.CompletedTask;
        });

    private static async Task Default(Cluster cluster, string readOnly)
    {
        await cluster.Tell($"ALTER SYSTEM SET default_transaction_read_only = {readOnly}");
        await cluster.Tell("SELECT pg_reload_conf()");
        await Task.Delay(500);
    }

    private static Trouble LockedFor(Cluster cluster, string database)
    {
        NpgsqlConnection? other = null;
        return new Trouble($"locked for {Locked.TotalSeconds:0} s",
            async () =>
            {
                other = new NpgsqlConnection(cluster.Of(database) + ";Pooling=false");
                await other.OpenAsync();
                await using var command = new NpgsqlCommand("BEGIN; LOCK TABLE ledger IN ACCESS EXCLUSIVE MODE", other);
                await command.ExecuteNonQueryAsync();
            },
            () => other!.DisposeAsync().AsTask())
        { Lasts = Locked, MustRefuse = false };
    }
}
