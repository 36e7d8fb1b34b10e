using Alongside.Shared;
using Alongside.Shared.Database;

namespace Alongside.Ledger.Proof;

/// <summary>Takes the entries since the last checkpoint into the tree and writes the next.</summary>
public sealed class KeepCheckpoint(AlongsideDb db, AgencyClock clock, ProofFolder folder)
{
    /// <returns>The last checkpoint; null when there is nothing on the ledger, or another process writes one now.</returns>
    /// <exception cref="RefusedException">An entry is not as it was written: no checkpoint covers it.</exception>
    public async Task<Checkpoint?> Run(CancellationToken stop = default)
    {
        using var alone = folder.Lock();
        if (alone is null) return null;
        var last = folder.Checkpoints() is [.., var latest] ? latest : null;
        var until = await db.LastSettled(stop);
        if (until <= (last?.LastSeq ?? 0)) return last;
        var tree = last?.Tree() ?? new MerkleTree();
        await using (var leaves = folder.OpenLeaves(tree.Size))
        {
            await foreach (var entry in db.InOrder(last?.LastSeq ?? 0, until, stop))
            {
                var leaf = entry.Leaf();
                Refusal.If(Convert.ToHexStringLower(leaf) == entry.LeafHash ? null : $"Entry {entry.Seq} of the ledger is not as it was written: alongside ledger verify says more.");
                ProofFolder.Write(leaves, entry.Seq, leaf);
                tree.Append(leaf);
            }
            leaves.Flush(flushToDisk: true);
        }
        return folder.Add(Checkpoint.Of(tree, until, clock.Now));
    }
}
