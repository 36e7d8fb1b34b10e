using System.Data.Common;
using System.Reflection;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Safekeeping.Keys;

/// <summary>A table with secret columns, as the database has it.</summary>
internal sealed record SecretTable(string Name, string Key, IReadOnlyList<string> Columns)
{
    public static IReadOnlyList<SecretTable> Of(AlongsideDb db) =>
    [
        .. from entity in db.Model.GetEntityTypes()
           let columns = entity.GetProperties().Where(property => property.PropertyInfo?.GetCustomAttribute<SecretAttribute>() is not null).Select(property => property.GetColumnName()).ToList()
           where columns.Count > 0
           orderby entity.GetTableName()
           select new SecretTable(entity.GetTableName()!, entity.FindPrimaryKey()!.Properties.Single().GetColumnName(), columns),
    ];
}

/// <summary>The secret values of a row, as they are stored.</summary>
internal sealed record SecretRow(object Key, IReadOnlyList<string?> Values);

/// <summary>Walks through secret columns as they are stored, by key, some hundred rows at a time.</summary>
internal sealed class Resealing(AlongsideDb db, SecretBox secrets)
{
    private const int Batch = 500;

    /// <summary>Every row of a table; with <paramref name="except"/>, those with a value that does not begin so.</summary>
    public async IAsyncEnumerable<IReadOnlyList<SecretRow>> Rows(SecretTable table, string? except, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken stop)
    {
        object? last = null;
        while (true)
        {
            var batch = new List<SecretRow>();
            await using (var command = await Command(stop))
            {
                string[] conditions =
                [
                    .. last is null ? (string[])[] : [$"\"{table.Key}\" > @last"],
                    except is null ? "1 = 1" : $"({string.Join(" OR ", table.Columns.Select(column => $"\"{column}\" NOT LIKE @except"))})",
                ];
                Say(command, $"SELECT \"{table.Key}\", {string.Join(", ", table.Columns.Select(column => $"\"{column}\""))} FROM \"{table.Name}\" WHERE {string.Join(" AND ", conditions)} ORDER BY \"{table.Key}\" LIMIT {Batch}");
                if (last is not null) Give(command, "last", last);
                if (except is not null) Give(command, "except", except + "%");
                await using var reader = await command.ExecuteReaderAsync(stop);
                while (await reader.ReadAsync(stop))
                    batch.Add(new(reader.GetValue(0), [.. table.Columns.Select((_, place) => reader.IsDBNull(place + 1) ? null : reader.GetString(place + 1))]));
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
                Say(command, $"UPDATE \"{table.Name}\" SET \"{column}\" = @new WHERE \"{table.Key}\" = @key AND \"{column}\" = @old");
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
            throw new RefusedException($"A secret of {table.Name} ({row.Key}) cannot be opened with agency.key: is it the right file?");
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

    private static void Give(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = ("@" + name, value);
        command.Parameters.Add(parameter);
    }
}
