using Npgsql;

namespace Alongside.Bench.Loading;

/// <summary>COPY in one transaction for each batch.</summary>
internal sealed class PostgresBulk(string connectionString) : IBulk
{
    private readonly NpgsqlConnection _connection = new(new NpgsqlConnectionStringBuilder(connectionString) { CommandTimeout = 0, Pooling = false }.ConnectionString);
    private List<string> _later = [];

    public async Task Open()
    {
        await _connection.OpenAsync();
        await Run("SET synchronous_commit = off; SET maintenance_work_mem = '512MB';");
        var keys = await Read("SELECT format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)), format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname) FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace");
        var indexes = await Read("SELECT indexdef, format('DROP INDEX %I', indexname) FROM pg_indexes WHERE schemaname = 'public' AND NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conname = indexname)");
        foreach (var (_, drop) in keys.Concat(indexes)) await Run(drop);
        _later = [.. indexes.Concat(keys).Select(row => row.Item1)];
    }

    public async Task Write(Batch batch)
    {
        if (batch.Rows.Count == 0) return;
        await using var copy = await _connection.BeginBinaryImportAsync(
            $"COPY \"{batch.Table.Name}\" ({string.Join(", ", batch.Table.Columns.Select(column => $"\"{column.Name}\""))}) FROM STDIN (FORMAT BINARY)");
        foreach (var row in batch.Rows)
        {
            await copy.StartRowAsync();
            foreach (var value in row)
            {
                if (value is null) await copy.WriteNullAsync();
                else await copy.WriteAsync(value);
            }
        }
        await copy.CompleteAsync();
    }

    public async Task Finish(IProgress<string> progress)
    {
        foreach (var (place, sql) in _later.Index())
        {
            if (place % 20 == 0) progress.Report($"  indexes and foreign keys… {place} of {_later.Count}");
            await Run(sql);
        }
        progress.Report("  counters and statistics…");
        var counters = await Read("SELECT format('SELECT setval(pg_get_serial_sequence(%L, %L), (SELECT coalesce(max(%I), 1) FROM %I))', table_name, column_name, column_name, table_name), '' FROM information_schema.columns WHERE table_schema = 'public' AND is_identity = 'YES'");
        foreach (var (sql, _) in counters) await Run(sql);
        await Run("VACUUM (ANALYZE)");
    }

    public ValueTask DisposeAsync() => _connection.DisposeAsync();

    private async Task Run(string sql)
    {
        await using var command = new NpgsqlCommand(sql, _connection);
        await command.ExecuteNonQueryAsync();
    }

    private async Task<List<(string, string)>> Read(string sql)
    {
        var rows = new List<(string, string)>();
        await using var command = new NpgsqlCommand(sql, _connection);
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync()) rows.Add((reader.GetString(0), reader.GetString(1)));
        return rows;
    }
}
