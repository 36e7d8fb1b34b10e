using System.Globalization;
using System.Text;

namespace Alongside.Ledger.Proof;

/// <summary>The head of the ledger's tree at a moment, signed. Whoever keeps one can prove later that nothing before it was touched.</summary>
/// <param name="Entries">How many entries it covers.</param>
/// <param name="LastSeq">The number of the last of them.</param>
/// <param name="Head">The tree's head, hexadecimal.</param>
/// <param name="Peaks">The heads of the full subtrees, from which the tree goes on.</param>
public sealed record Checkpoint(long Entries, long LastSeq, string Head, DateTime At, IReadOnlyList<string> Peaks)
{
    public string Signature { get; init; } = "";

    public byte[] Signed() => Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture,
        $"alongside-ledger\n{Entries}\n{LastSeq}\n{Head}\n{At:O}\n{string.Join(' ', Peaks)}"));

    public static Checkpoint Of(MerkleTree tree, long lastSeq, DateTime at) =>
        new(tree.Size, lastSeq, Convert.ToHexStringLower(tree.Head()), at, [.. tree.Peaks.Select(Convert.ToHexStringLower)]);

    public MerkleTree Tree() => new(Entries, Peaks.Select(Convert.FromHexString));
}
