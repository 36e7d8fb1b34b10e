using System.Data.Common;
using System.Reflection;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Safekeeping.Keys;

/// <summary>A table with secret columns, as the database has it.</summary>
internal sealed record SecretTable(string Name, IReadOnlyList<string> Keys, IReadOnlyList<string> Columns)
{
    public static IReadOnlyList<SecretTable> Of(AlongsideDb db) =>
    [
        .. from entity in db.Model.GetEntityTypes()
           let columns = entity.GetProperties().Where(property => property.PropertyInfo?.GetCustomAttribute<SecretAttribute>() is not null).Select(property => property.GetColumnName()).ToList()
           where columns.Count > 0
           orderby entity.GetTableName()
           select new SecretTable(entity.GetTableName()!, [.. entity.FindPrimaryKey()!.Properties.Select(property => property.GetColumnName())], columns),
    ];
}

/// <summary>The secret values of a row, as they are stored.</summary>
internal sealed record SecretRow(IReadOnlyList<object> Key, IReadOnlyList<string?> Values);

/// <summary>Walks through secret columns as they are stored, by key, some hundred rows at a time.</summary>
internal sealed class Resealing(AlongsideDb db, SecretBox secrets)
{
    private const int Batch = 500;

    /// <summary>Every row of a table; with <paramref name="except"/>, those with a value that does not begin so.</summary>
    public async IAsyncEnumerable<IReadOnlyList<SecretRow>> Rows(SecretTable table, string? except, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken stop)
    {
        IReadOnlyList<object>? last = null;
        var key = Names(table.Keys);
        while (true)
        {
            var batch = new List<SecretRow>();
            await using (var command = await Command(stop))
            {
                string[] conditions =
                [
                    .. last is null ? (string[])[] : [$"({key}) > ({Given("last", table.Keys)})"],
                    except is null ? "1 = 1" : $"({string.Join(" OR ", table.Columns.Select(column => $"\"{column}\" NOT LIKE @except"))})",
                ];
                Say(command, $"SELECT {key}, {Names(table.Columns)} FROM \"{table.Name}\" WHERE {string.Join(" AND ", conditions)} ORDER BY {key} LIMIT {Batch}");
                if (last is not null) Give(command, "last", last);
                if (except is not null) Give(command, "except", except + "%");
                await using var reader = await command.ExecuteReaderAsync(stop);
                while (await reader.ReadAsync(stop))
                    batch.Add(new([.. table.Keys.Select((_, place) => reader.GetValue(place))], [.. table.Columns.Select((_, place) => Text(reader, table.Keys.Count + place))]));
            }
            if (batch.Count > 0) yield return batch;
            if (batch.Count < Batch) yield break;
            last = batch[^1].Key;
        }
    }

    /// <summary>Seals a batch with the present key. A value that somebody has written meanwhile is left as they wrote it.</summary>
    public async Task Reseal(SecretTable table, IReadOnlyList<SecretRow> rows, CancellationToken stop)
    {
        await using var all = await db.Database.BeginTransactionAsync(stop);
        foreach (var row in rows)
        {
            foreach (var (column, value) in table.Columns.Zip(row.Values).Where(cell => cell.Second?.StartsWith(secrets.Seals, StringComparison.Ordinal) == false))
            {
                await using var command = await Command(stop);
                Say(command, $"UPDATE \"{table.Name}\" SET \"{column}\" = @new WHERE ({Names(table.Keys)}) = ({Given("key", table.Keys)}) AND \"{column}\" = @old");
                Give(command, "new", secrets.Seal(Open(table, row, value!)));
                Give(command, "key", row.Key);
                Give(command, "old", value!);
                await command.ExecuteNonQueryAsync(stop);
            }
        }
        await all.CommitAsync(stop);
    }

    public string Open(SecretTable table, SecretRow row, string value)
    {
        try
        {
            return secrets.Open(value);
        }
        catch (Exception fault) when (fault is System.Security.Cryptography.CryptographicException or FormatException)
        {
            throw new RefusedException($"A secret of {table.Name} ({string.Join(", ", row.Key)}) cannot be opened with agency.key: is it the right file?");
        }
    }

    private async Task<DbCommand> Command(CancellationToken stop)
    {
        await db.Database.OpenConnectionAsync(stop);
        var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction is { } transaction ? Microsoft.EntityFrameworkCore.Storage.DbContextTransactionExtensions.GetDbTransaction(transaction) : null;
        return command;
    }

#pragma warning disable CA2100 // Names of tables and columns come from the model, values are parameters.
    private static void Say(DbCommand command, string sql) => command.CommandText = sql;
#pragma warning restore CA2100

    private static string Names(IEnumerable<string> columns) => string.Join(", ", columns.Select(column => $"\"{column}\""));

    private static string Given(string name, IReadOnlyList<string> columns) => string.Join(", ", columns.Select((_, place) => $"@{name}{place}"));

    private static string? Text(DbDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetString(column);

    private static void Give(DbCommand command, string name, IReadOnlyList<object> values)
    {
        foreach (var (place, value) in values.Index()) Give(command, name + place, value);
    }

    private static void Give(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = ("@" + name, value);
        command.Parameters.Add(parameter);
    }
}
