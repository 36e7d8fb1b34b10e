using Alongside.Shared.Database;

namespace Alongside.Ledger.Proof;

/// <summary>What came of it: the first entry that is not as it was written, in a whole sentence; null when all is.</summary>
public sealed record LedgerVerdict(long Entries, string Head, int Checkpoints, Checkpoint? Last, string? Broken, long? BrokenSeq = null);

/// <summary>
/// Makes every hash again from its row and compares: the row with its own hash, with the leaf kept outside the database, and the tree with each
/// signed checkpoint. Nothing is held but one batch and the tree's levels.
/// </summary>
public sealed class VerifyLedger(AlongsideDb db, ProofFolder folder)
{
    /// <param name="others">Checkpoints that somebody has kept elsewhere.</param>
    public async Task<LedgerVerdict> Run(IReadOnlyList<Checkpoint>? others = null, CancellationToken stop = default)
    {
        var own = folder.Checkpoints();
        var (last, head) = (own is [.., var latest] ? latest : null, new MerkleTree());
        LedgerVerdict Verdict(string? broken = null, long? seq = null) => new(head.Size, Convert.ToHexStringLower(head.Head()), own.Count, last, broken, seq);

        if (own.FirstOrDefault(checkpoint => !folder.IsSigned(checkpoint)) is { } forged)
            return Verdict($"The checkpoint of {forged.At:yyyy-MM-dd HH:mm} UTC over {forged.Entries} entries does not bear this agency's signature: it was altered, or the key was changed.");
        if (KeptLeavesAreWrong(own) is { } wrong) return Verdict(wrong);

        var heads = own.Concat(others ?? []).ToLookup(checkpoint => checkpoint.Entries, checkpoint => checkpoint.Head);
        using var kept = folder.Leaves(last?.Entries ?? 0).GetEnumerator();
        var isKept = kept.MoveNext();
        await foreach (var entry in db.InOrder(after: 0, stop: stop))
        {
            var leaf = entry.Leaf();
            if (isKept && kept.Current.Seq < entry.Seq) return Verdict($"Entry {kept.Current.Seq} was removed.", kept.Current.Seq);
            if ((isKept && kept.Current.Seq > entry.Seq) || (!isKept && entry.Seq <= (last?.LastSeq ?? 0))) return Verdict($"Entry {entry.Seq} was put in later.", entry.Seq);
            if (Convert.ToHexStringLower(leaf) != entry.LeafHash || (isKept && !leaf.AsSpan().SequenceEqual(kept.Current.Leaf)))
                return Verdict($"Entry {entry.Seq} was altered.", entry.Seq);
            isKept = isKept && kept.MoveNext();
            head.Append(leaf);
            if (heads.Contains(head.Size) && heads[head.Size].Any(expected => expected != Convert.ToHexStringLower(head.Head())))
                return Verdict($"The first {head.Size} entries are not those of a checkpoint over them: one up to entry {entry.Seq} was altered.", entry.Seq);
        }
        if (isKept) return Verdict($"Entry {kept.Current.Seq} was removed.", kept.Current.Seq);
        if (heads.FirstOrDefault(checkpoint => checkpoint.Key > head.Size) is { } longer)
            return Verdict($"A checkpoint covers {longer.Key} entries, but only {head.Size} are there: entries were removed at the end.");
        return Verdict();
    }

    private string? KeptLeavesAreWrong(IReadOnlyList<Checkpoint> checkpoints)
    {
        var (tree, next) = (new MerkleTree(), 0);
        foreach (var (_, leaf) in folder.Leaves(checkpoints is [.., var last] ? last.Entries : 0))
        {
            tree.Append(leaf);
            while (next < checkpoints.Count && checkpoints[next].Entries == tree.Size)
                if (Convert.ToHexStringLower(tree.Head()) != checkpoints[next++].Head) return Wrong(checkpoints[next - 1]);
        }
        return next < checkpoints.Count ? Wrong(checkpoints[next]) : null;
    }

    private static string Wrong(Checkpoint checkpoint) =>
        $"The file ledger/leaves does not fit the checkpoint of {checkpoint.At:yyyy-MM-dd HH:mm} UTC: the file was altered, cut or put back from another copy.";
}
