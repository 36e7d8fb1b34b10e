namespace Alongside.Shared.Database;

/// <summary>
/// SQLite takes one writer at a time and lets the others ask again every few milliseconds, whoever comes first. Inside this process they
/// stand in line instead. PostgreSQL needs no line.
/// </summary>
public sealed class WriteTurn(DatabaseOptions options) : IDisposable
{
    private readonly SemaphoreSlim _line = new(1);

    /// <summary>Whoever has begun a transaction has the database's own turn already.</summary>
    public async Task<IDisposable?> Take(AlongsideDb db)
    {
        if (options.Kind != DatabaseKind.Sqlite || db.Database.CurrentTransaction is not null) return null;
        await _line.WaitAsync();
        return new Turn(_line);
    }

    public void Dispose() => _line.Dispose();

    private sealed class Turn(SemaphoreSlim line) : IDisposable
    {
        public void Dispose() => line.Release();
    }
}
