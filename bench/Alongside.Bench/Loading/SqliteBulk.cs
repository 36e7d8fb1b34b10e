using Microsoft.Data.Sqlite;

namespace Alongside.Bench.Loading;

/// <summary>Prepared commands in one transaction.</summary>
internal sealed class SqliteBulk(string connectionString) : IBulk
{
    private readonly SqliteConnection _connection = new(new SqliteConnectionStringBuilder(connectionString) { Pooling = false }.ConnectionString);
    private readonly Dictionary<string, SqliteCommand> _commands = [];
    private readonly List<(string Name, string Sql)> _later = [];
    private SqliteTransaction? _all;

    public async Task Open()
    {
        await _connection.OpenAsync();
        Run("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA foreign_keys=OFF; PRAGMA cache_size=-400000; PRAGMA temp_store=MEMORY; PRAGMA locking_mode=EXCLUSIVE;");
        foreach (var kind in new[] { "trigger", "index" })
        {
            var found = Read($"SELECT name, sql FROM sqlite_master WHERE type = '{kind}' AND sql IS NOT NULL").ToList();
            foreach (var (name, _) in found) Run($"DROP {kind} \"{name}\"");
            _later.InsertRange(0, found);
        }
        _all = _connection.BeginTransaction();
    }

    public Task Write(Batch batch)
    {
        if (!_commands.TryGetValue(batch.Table.Name, out var command)) _commands[batch.Table.Name] = command = Prepare(batch.Table);
        foreach (var row in batch.Rows)
        {
            for (var place = 0; place < row.Length; place++) command.Parameters[place].Value = row[place] ?? DBNull.Value;
            command.ExecuteNonQuery();
        }
        return Task.CompletedTask;
    }

    public async Task Finish(IProgress<string> progress)
    {
        await _all!.CommitAsync();
        foreach (var command in _commands.Values) await command.DisposeAsync();
        foreach (var (place, (_, sql)) in _later.Index())
        {
            if (place % 20 == 0) progress.Report($"  indexes and triggers… {place} of {_later.Count}");
            Run(sql);
        }
        foreach (var (name, _) in Read("SELECT name, sql FROM sqlite_master WHERE sql LIKE 'CREATE VIRTUAL TABLE%fts5%'").ToList())
        {
            progress.Report($"  full text of {name}…");
            Run($"INSERT INTO \"{name}\"(\"{name}\") VALUES ('rebuild')");
        }
        progress.Report("  foreign keys…");
        if (Read("SELECT \"table\", parent FROM pragma_foreign_key_check LIMIT 5").ToList() is { Count: > 0 } broken)
            throw new InvalidOperationException($"Rows point nowhere: {string.Join(", ", broken.Select(row => $"{row.Name} to {row.Sql}"))}.");
        Run("PRAGMA locking_mode=NORMAL; PRAGMA journal_mode=WAL; PRAGMA wal_checkpoint(TRUNCATE);");
    }

    public ValueTask DisposeAsync() => _connection.DisposeAsync();

    private SqliteCommand Prepare(Table table)
    {
        var command = _connection.CreateCommand();
        command.Transaction = _all;
        command.CommandText = $"INSERT INTO \"{table.Name}\" ({string.Join(", ", table.Columns.Select(column => $"\"{column.Name}\""))}) VALUES ({string.Join(", ", table.Columns.Select((_, place) => $"$p{place}"))})";
        for (var place = 0; place < table.Columns.Count; place++) command.Parameters.Add(new SqliteParameter($"$p{place}", null));
        return command;
    }

    private void Run(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.CommandTimeout = 0;
        command.ExecuteNonQuery();
    }

    private IEnumerable<(string Name, string Sql)> Read(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.CommandTimeout = 0;
        using var reader = command.ExecuteReader();
        while (reader.Read()) yield return (reader.GetString(0), reader.IsDBNull(1) ? "" : reader.GetString(1));
    }
}
