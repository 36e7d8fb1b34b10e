using System.Security.Cryptography;

namespace Alongside.Ledger.Proof;

/// <summary>The head of a Merkle tree (RFC 9162, 2.1.1) over leaves that come one after another; it holds one hash for each level.</summary>
public sealed class MerkleTree(long size = 0, IEnumerable<byte[]>? peaks = null)
{
    private readonly List<byte[]> _peaks = [.. peaks ?? []];

    public long Size { get; private set; } = size;

    /// <summary>The heads of the full subtrees, the largest first: with <see cref="Size"/>, all it takes to go on.</summary>
    public IReadOnlyList<byte[]> Peaks => _peaks;

    /// <param name="leaf">The hash of a leaf, with the prefix 0.</param>
    public void Append(byte[] leaf)
    {
        var node = leaf;
        for (var full = Size; (full & 1) == 1; full >>= 1)
        {
            node = Above(_peaks[^1], node);
            _peaks.RemoveAt(_peaks.Count - 1);
        }
        _peaks.Add(node);
        Size++;
    }

    public byte[] Head()
    {
        if (_peaks.Count == 0) return SHA256.HashData([]);
        var head = _peaks[^1];
        for (var left = _peaks.Count - 2; left >= 0; left--) head = Above(_peaks[left], head);
        return head;
    }

    private static byte[] Above(byte[] left, byte[] right) => SHA256.HashData([1, .. left, .. right]);
}
