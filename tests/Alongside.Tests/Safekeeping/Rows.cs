using System.Data.Common;
using Alongside.Shared.Database;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Alongside.Tests.Safekeeping;

/// <summary>A database as plain rows of text, to be compared with another.</summary>
internal static class Rows
{
    /// <summary>Every row of every table, by table.</summary>
    public static async Task<Dictionary<string, List<string>>> Everything(DatabaseOptions options)
    {
        var all = new Dictionary<string, List<string>>();
        var tables = await Of(options, options.Kind == DatabaseKind.Postgres
            ? "SELECT tablename FROM pg_tables WHERE schemaname = 'public'"
            : "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'chronicle_text%'");
        foreach (var table in tables)
        {
            var rows = await Of(options, options.Kind == DatabaseKind.Postgres ? $"SELECT one::text FROM \"{table}\" AS one" : $"SELECT * FROM \"{table}\"");
            all[table] = [.. rows.Order(StringComparer.Ordinal)];
        }
        return all;
    }

    public static void ShouldBeTheSameAs(this Dictionary<string, List<string>> rows, Dictionary<string, List<string>> others)
    {
        rows.Keys.Order().ShouldBe(others.Keys.Order());
        foreach (var (table, own) in rows) own.ShouldBe(others[table], table);
    }

    public static async Task<List<string>> Of(DatabaseOptions options, string sql)
    {
        await using var connection = await Open(options);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync())
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(column => reader.IsDBNull(column) ? "∅" : reader.GetValue(column) is byte[] bytes ? Convert.ToHexString(bytes) : reader.GetValue(column).ToString())));
        return rows;
    }

    public static async Task Change(DatabaseOptions options, string sql)
    {
        await using var connection = await Open(options);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<DbConnection> Open(DatabaseOptions options)
    {
        DbConnection connection = options.Kind == DatabaseKind.Postgres
            ? new NpgsqlConnection(options.ConnectionString)
            : new SqliteConnection(new SqliteConnectionStringBuilder(options.ConnectionString) { Pooling = false, DefaultTimeout = 30 }.ConnectionString);
        await connection.OpenAsync();
        return connection;
    }
}
