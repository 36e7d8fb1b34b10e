using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Alongside.Shared.Database;

/// <summary>
/// SQLite takes one writer at a time and lets the others ask again every few milliseconds, whoever comes first. Inside this process they
/// stand in line instead. PostgreSQL needs no line.
/// </summary>
public sealed class WriteTurn(DatabaseOptions options) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private readonly SemaphoreSlim _line = new(1);

    /// <exception cref="SqliteException">Busy: those before have waited for half a minute, for some other process.</exception>
    /// <summary>Whoever has begun a transaction has the database's own turn already.</summary>
    public async Task<IDisposable?> Take(AlongsideDb db)
    {
        if (options.Kind != DatabaseKind.Sqlite || db.Database.CurrentTransaction is not null) return null;
        if (!await _line.WaitAsync(Patience)) throw new SqliteException("The database is busy.", raw.SQLITE_BUSY);
        return new Turn(_line);
    }

    public void Dispose() => _line.Dispose();

    private sealed class Turn(SemaphoreSlim line) : IDisposable
    {
        public void Dispose() => line.Release();
    }
}
