using System.Collections.Concurrent;
using System.Data.Common;
using Alongside.Shared.Database;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;

namespace Alongside.Tests.Harness;

/// <summary>A command as it was sent, with its parameters.</summary>
public sealed record SentCommand(string Sql, IReadOnlyList<(string Name, object? Value)> Parameters, TimeSpan Took)
{
    /// <summary>How many rows of its answer were read, the end counted too.</summary>
    public int Reads { get; internal set; }
}

/// <summary>Listens to the commands that the product sends to one database.</summary>
public sealed class SentCommands : DbCommandInterceptor
{
    /// <summary>One for all tests, like <see cref="IdsStayIds"/>.</summary>
    public static readonly SentCommands Everywhere = new();

    private readonly ConcurrentDictionary<string, ConcurrentQueue<SentCommand>> _listening = new();
    private readonly ConcurrentDictionary<Guid, SentCommand> _reading = new();

    public async Task<IReadOnlyList<SentCommand>> Of(DatabaseOptions options, Func<Task> doing)
    {
        var (name, heard) = (NameOf(options), new ConcurrentQueue<SentCommand>());
        _listening[name] = heard;
        try
        {
            await doing();
            return [.. heard];
        }
        finally
        {
            _listening.TryRemove(name, out _);
        }
    }

    public override ValueTask<DbDataReader> ReaderExecutedAsync(DbCommand command, CommandExecutedEventData eventData, DbDataReader result, CancellationToken cancellationToken = default)
    {
        if (Hear(command, eventData.Duration) is { } heard) _reading[eventData.CommandId] = heard;
        return new(result);
    }

    public override InterceptionResult DataReaderDisposing(DbCommand command, DataReaderDisposingEventData eventData, InterceptionResult result)
    {
        if (_reading.TryRemove(eventData.CommandId, out var heard)) heard.Reads = eventData.ReadCount;
        return result;
    }

    public override ValueTask<int> NonQueryExecutedAsync(DbCommand command, CommandExecutedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        Hear(command, eventData.Duration);
        return new(result);
    }

    public override ValueTask<object?> ScalarExecutedAsync(DbCommand command, CommandExecutedEventData eventData, object? result, CancellationToken cancellationToken = default)
    {
        Hear(command, eventData.Duration);
        return new(result);
    }

    private SentCommand? Hear(DbCommand command, TimeSpan took)
    {
        if (command.Connection is not { } connection || !_listening.TryGetValue(NameOf(connection), out var heard)) return null;
        var sent = new SentCommand(command.CommandText, [.. command.Parameters.Cast<DbParameter>().Select(parameter => (parameter.ParameterName, parameter.Value))], took);
        heard.Enqueue(sent);
        return sent;
    }

    private static string NameOf(DatabaseOptions options) => options.Kind == DatabaseKind.Sqlite
        ? new SqliteConnectionStringBuilder(options.ConnectionString).DataSource
        : new NpgsqlConnectionStringBuilder(options.ConnectionString).Database!;

    private static string NameOf(DbConnection connection) => connection is SqliteConnection ? connection.DataSource : connection.Database;
}
