using System.Collections.Concurrent;
using Alongside.Shared.Database;
using Alongside.Shared.Web;

namespace Alongside.Ledger;

/// <summary>
/// Puts views on the ledger. Those that come while others are being written are committed together, by whichever of them comes first:
/// a commit costs the same for one as for fifty. Each page goes on only when its own view is on the disk.
/// </summary>
public sealed class LedgerViews(IServiceScopeFactory scopes, WriteTurn turns) : IDisposable
{
    private const int MostTogether = 100;
    private readonly ConcurrentQueue<Waiting> _waiting = new();
    private readonly SemaphoreSlim _writing = new(1);

    /// <summary>Returns when the entry is committed, or throws what kept it from being so.</summary>
    public async Task Write(LedgerEntry entry)
    {
        var mine = new Waiting(entry);
        _waiting.Enqueue(mine);
        await Task.WhenAny(mine.Written, WriteUntil(mine));
        await mine.Written;
    }

    public void Dispose() => _writing.Dispose();

    private async Task WriteUntil(Waiting mine)
    {
        await _writing.WaitAsync();
        try
        {
            while (!mine.Written.IsCompleted) await WriteNext();
        }
        finally
        {
            _writing.Release();
        }
    }

    private async Task WriteNext()
    {
        var together = new List<Waiting>();
        while (together.Count < MostTogether && _waiting.TryDequeue(out var next)) together.Add(next);
        var fault = await Commit(together);
        if (fault is null || together.Count == 1 || DatabaseAway.Why(fault) is not null)
        {
            foreach (var one in together) one.End(fault);
            return;
        }
        // One that cannot be written keeps no other from the ledger.
        foreach (var one in together) one.End(await Commit([one]));
    }

    private async Task<Exception?> Commit(List<Waiting> together)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<AlongsideDb>();
            db.Ledger.AddRange(together.Select(one => one.Entry));
            using var turn = await turns.Take(db);
            await db.SaveChangesAsync();
            return null;
        }
#pragma warning disable CA1031 // Told to the pages that wait for it, which then show nothing.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            return fault;
        }
    }

    private sealed class Waiting(LedgerEntry entry)
    {
        private readonly TaskCompletionSource _written = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public LedgerEntry Entry => entry;
        public Task Written => _written.Task;

        public void End(Exception? fault)
        {
            if (fault is null) _written.TrySetResult();
            else _written.TrySetException(fault);
        }
    }
}
