using Npgsql;

namespace Alongside.Tests.Harness;

/// <summary>Databases of the PostgreSQL server that the tests may use, by ALONGSIDE_TEST_POSTGRES.</summary>
internal static class TestPostgres
{
    public static string? Server { get; } =
        Environment.GetEnvironmentVariable("ALONGSIDE_TEST_POSTGRES") is { Length: > 0 } server ? server : null;

    public static string NameOf(string connectionString) => new NpgsqlConnectionStringBuilder(connectionString).Database!;

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

    private static async Task Run(string sql)
    {
        await using var connection = new NpgsqlConnection(Server);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
