using System.Collections.Concurrent;
using Npgsql;

namespace Alongside.Tests.Harness;

/// <summary>Databases of the PostgreSQL server that the tests may use, by ALONGSIDE_TEST_POSTGRES.</summary>
internal static class TestPostgres
{
    // The ledger's guards are set aside here; the product itself has no such right.
    private const string EmptyAll = """
        SET lock_timeout = '10s';
        SET session_replication_role = replica;
        DO $$ BEGIN
            EXECUTE (SELECT 'TRUNCATE ' || string_agg(format('%I.%I', schemaname, tablename), ', ') || ' RESTART IDENTITY CASCADE'
                FROM pg_tables WHERE schemaname = 'public' AND tablename <> '__EFMigrationsHistory');
        END $$;
        """;

    private static readonly ConcurrentBag<string> Left = [];
    private static int _made;

    public static string? Server { get; } =
        Environment.GetEnvironmentVariable("ALONGSIDE_TEST_POSTGRES") is { Length: > 0 } server ? server : null;

    public static string NameOf(string connectionString) => new NpgsqlConnectionStringBuilder(connectionString).Database!;

    /// <summary>A copy of the template: one that another test has left, emptied, or a new one, which takes ten times as long.</summary>
    public static async Task<string> Rent(string template) =>
        Left.TryTake(out var left) ? left : await Create($"alongside_{Environment.ProcessId}_{Interlocked.Increment(ref _made)}", template);

    public static async Task Return(string connectionString)
    {
        await Run(EmptyAll, connectionString);
        Left.Add(connectionString);
    }

    public static async Task DropAll()
    {
        while (Left.TryTake(out var left)) await Drop(left);
    }

    /// <summary>Makes a database, empty or as a copy of another, and gives back how to reach it.</summary>
    public static async Task<string> Create(string name, string? template = null)
    {
        await Run($"DROP DATABASE IF EXISTS \"{name}\" WITH (FORCE)");
        await Run($"CREATE DATABASE \"{name}\"" + (template is null ? "" : $" TEMPLATE \"{template}\""));
        return new NpgsqlConnectionStringBuilder(Server) { Database = name, MaxPoolSize = 10 }.ConnectionString;
    }

    public static Task Drop(string connectionString) => Run($"DROP DATABASE IF EXISTS \"{NameOf(connectionString)}\" WITH (FORCE)");

    public static async Task Release(string connectionString)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        NpgsqlConnection.ClearPool(connection);
    }

    private static async Task Run(string sql, string? connectionString = null)
    {
        await using var connection = new NpgsqlConnection(connectionString ?? Server);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
